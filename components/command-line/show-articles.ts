import type { Driver } from '../browser-driver/driver.ts';
import { LoopbackServer } from '../browser-driver/server.ts';
import { ARTICLES } from './sample-articles.ts';

/** A server, already listening, that answers with every sample article under its address. */
export async function serveArticles(): Promise<LoopbackServer> {
  const server = new LoopbackServer();
  await server.listen();
  for (const { url, file, headers } of Object.values(ARTICLES)) {
    server.serveFile(url, file, headers);
  }
  return server;
}

/** Open the first sample article alone in front, and say what to do there. */
export async function showArticle(driver: Driver): Promise<void> {
  // It opens by itself, and would cover the article.
  await driver.welcome();
  await driver.closeOthers(await driver.open(ARTICLES.firstDay.url));
  console.log('\nIn the article, point at a marked name ("ISIS-K") or a marked count ("115").');
  console.log('Close the browser or press Ctrl-C to end. Other samples, in that browser only:');
  for (const { url, shows } of Object.values(ARTICLES)) console.log(`  ${url}\n    ${shows}`);
}
