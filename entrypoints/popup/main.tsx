import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/popup/popup.css';
import { speakOn } from '../../components/i18n/interface.ts';
import { startPopup } from '../../components/popup/start-popup.tsx';

speakOn(document);
void startPopup(document);
