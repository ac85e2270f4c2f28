import { createServer } from 'wxt';
import { launch } from '../browser-driver/launch.ts';
import { chosenBrowser, hasDisplay, stopped } from './chosen-browser.ts';
import { serveArticles, showArticle } from './show-articles.ts';

/**
 * `npm run dev`: a browser on a sample article with the extension, which is built anew and
 * loaded again when a file changes. `-- --browser firefox` for the other browser. Without a
 * display the browser has no window.
 */
const end = stopped();
const browser = chosenBrowser();
const builder = await createServer({
  browser: browser === 'chromium' ? 'chrome' : 'firefox',
  // The browser is ours, as for `npm start`: it knows the sample articles.
  webExt: { disabled: true },
});
await builder.start();
const server = await serveArticles();
const driver = await launch(browser, {
  port: server.port,
  headless: !hasDisplay(),
  development: true,
});
await showArticle(driver);
await Promise.race([driver.ended(), end]);
await driver.close();
await server.close();
await builder.stop();
