import { anchors } from 'virtual:detector-data';
import { sampleMarker } from '../../components/welcome/mark-sample.ts';

/** In a file of its own, so that the page is on show before this is loaded. */
export const markSample = sampleMarker(anchors);
