import { loaders } from 'virtual:packs';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/findings/findings.css';
import '../../components/findings/article/then-now.css';
import '../../components/findings/article/article.css';
import '../../components/findings/fact/status.css';
import '../../components/findings/fact/facts.css';
import '../../components/findings/fact/sources.css';
import '../../components/check-text/check.css';
import '../marks.css';
import { startCheck } from '../../components/check-text/start-check.tsx';
import { speakOn, t } from '../../components/i18n/interface.ts';

speakOn(document);
document.title = t('checkTitle');
void startCheck(
  document,
  loaders,
  import('./mark-text.ts').then(({ markText }) => markText),
);
