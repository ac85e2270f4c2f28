import { measureSizes } from './measure-sizes.ts';

/** Holds the Chromium build to the limits of what a page loads, and exits 1 where one is broken. */
const sizes = measureSizes();
for (const { what, kilobytes, limit } of sizes) {
  const verdict = kilobytes <= limit ? 'ok' : 'TOO LARGE';
  console.log(
    `${what.padEnd(28)}${kilobytes.toFixed(1).padStart(7)} kB of ${limit} kB  ${verdict}`,
  );
}
process.exitCode = sizes.some(({ kilobytes, limit }) => kilobytes > limit) ? 1 : 0;
