import { loaders } from 'virtual:packs';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/findings/findings.css';
import '../../components/side-panel/side-panel.css';
import '../../components/findings/article/then-now.css';
import '../../components/findings/article/article.css';
import '../../components/findings/fact/status.css';
import '../../components/findings/fact/facts.css';
import '../../components/findings/fact/sources.css';
import '../../components/side-panel/charts/charts.css';
import '../../components/side-panel/charts/timeline.css';
import { speakOn } from '../../components/i18n/interface.ts';
import { startPanel } from '../../components/side-panel/start-panel.tsx';

speakOn(document);
void startPanel(document, loaders);
