import { packLoaders } from 'virtual:packs';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/options/options.css';
import { speakOn, t } from '../../components/i18n/eager.ts';
import { packNews } from '../../components/options/pack-news.ts';
import { startOptions } from '../../components/options/start-options.tsx';

const today = new Date().toISOString().slice(0, 10);
const news = Object.values(packLoaders).map(async (load) => {
  const { head, facts } = await load();
  return packNews(JSON.parse(head), JSON.parse(facts), today);
});

speakOn(document);
document.title = t('optionsTitle');
void startOptions(document, Promise.all(news));
