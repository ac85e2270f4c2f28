import type { Driver } from '../../../components/browser-driver/driver.ts';

/** What lies in the extension's storage under a key. */
export async function stored(driver: Driver, key: string): Promise<unknown> {
  return driver.inBackground(async (name) => {
    const { storage } = Reflect.get(globalThis, 'chrome');
    return (await storage.local.get(name))[name] ?? null;
  }, key);
}

/** Put something there, past the extension. */
export async function store(driver: Driver, key: string, value: unknown): Promise<void> {
  await driver.inBackground(
    async (name, what) => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      await storage.local.set({ [name]: what });
    },
    key,
    value,
  );
}

/** All that the extension keeps, on disk and for the session. */
export function everythingStored(driver: Driver): Promise<unknown> {
  return driver.inBackground(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome');
    const areas = [storage.local, storage.sync, storage.session];
    return Promise.all(areas.map((area) => area.get(null)));
  });
}
