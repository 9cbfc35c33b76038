import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EMITTED_FILES, SLOW } from './emitted';

const PACKAGES = fileURLToPath(new URL('../../geodata/packages/', import.meta.url));

test('all data the overview waits for comes to less than 110 kB as sent', { timeout: SLOW }, () => {
  const bytes = EMITTED_FILES.map((path) => brotliCompressSync(readFileSync(path)).length);
  expect(Math.min(...bytes)).toBeGreaterThan(0);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(110_000);
});

test('the committed packages stay under 3 MB', () => {
  const sizes = readdirSync(PACKAGES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});
