import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/welcome/welcome.css';
import '../marks.css';
import { speakOn, t } from '../../components/i18n/interface.ts';
import { startWelcome } from '../../components/welcome/start-welcome.tsx';

speakOn(document);
document.title = t('welcomeTitle');
// The annotator is large: the page is there to be read before it has come.
void startWelcome(
  document,
  import('./mark-sample.ts').then(({ markSample }) => markSample),
);
