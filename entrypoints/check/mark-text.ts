import { anchors } from 'virtual:detector-data';
import { textMarker } from '../../components/check-text/mark-text.ts';

/** In a file of its own, as on the welcome page: the annotator is large. */
export const markText = textMarker(anchors);
