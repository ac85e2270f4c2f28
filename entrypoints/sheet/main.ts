import { loaders } from 'virtual:packs';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/findings/article/then-now.css';
import '../../components/findings/article/article.css';
import '../../components/side-panel/sheet/sheet.css';
import { speakOn } from '../../components/i18n/interface.ts';
import { startSheet } from '../../components/side-panel/sheet/start-sheet.tsx';

speakOn(document);
void startSheet(document, loaders);
