import { loaders } from 'virtual:packs';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/options/page.css';
import '../../components/options/options.css';
import { speakOn, t } from '../../components/i18n/interface.ts';
import { startOptions } from '../../components/options/start-options.tsx';

speakOn(document);
document.title = t('optionsTitle');
void startOptions(document, loaders);
