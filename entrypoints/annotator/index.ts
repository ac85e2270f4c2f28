import { anchors } from 'virtual:detector-data';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPageScript } from '../../components/annotator/page-script.ts';
import marksCss from '../marks.css?inline';

/** The script that comes at an anchor. Whoever injects it learns by the promise when it listens. */
export default defineUnlistedScript(() =>
  runPageScript({ anchors, rootStyles: import.meta.env.FIREFOX ? marksCss : null }),
);
