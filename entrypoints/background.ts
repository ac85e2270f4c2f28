import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../components/background/background.ts';

export default defineBackground(() => startBackground());
