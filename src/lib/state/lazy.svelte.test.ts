import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LazyFile } from './lazy.svelte';

const read = vi.fn<() => Promise<string>>();
beforeEach(() => {
  read.mockReset().mockResolvedValue('index');
});

const lost = (): Promise<string> => Promise.reject(new TypeError('Failed to fetch'));

describe('a file', () => {
  test('is not loaded before it is needed', () => {
    const { status, value } = new LazyFile(read);
    expect({ status, value }).toEqual({ status: 'idle', value: null });
    expect(read).not.toHaveBeenCalled();
  });

  test('is loading until it is here', async () => {
    const file = new LazyFile(read);
    const loading = file.load();
    expect({ status: file.status, value: file.value }).toEqual({ status: 'loading', value: null });
    await expect(loading).resolves.toBe('index');
    expect({ status: file.status, value: file.value }).toEqual({ status: 'ready', value: 'index' });
  });

  test('is loaded once, however often it is asked for', async () => {
    const file = new LazyFile(read);
    await expect(Promise.all([file.load(), file.load()])).resolves.toEqual(['index', 'index']);
    await expect(file.load()).resolves.toBe('index');
    expect(read).toHaveBeenCalledOnce();
  });
});

describe('a file that does not arrive', () => {
  test('has failed, without an error for whoever asked', async () => {
    read.mockImplementation(lost);
    const file = new LazyFile(read);
    await expect(file.load()).resolves.toBeNull();
    expect({ status: file.status, value: file.value }).toEqual({ status: 'failed', value: null });
  });

  test('is not tried again by itself', async () => {
    read.mockImplementation(lost);
    const file = new LazyFile(read);
    await Promise.all([file.load(), file.load()]);
    expect(read).toHaveBeenCalledOnce();
  });

  test('is loading again, and then here, when it is asked for once more', async () => {
    read.mockImplementationOnce(lost);
    const file = new LazyFile(read);
    await file.load();
    const again = file.load();
    expect(file.status).toBe('loading');
    await expect(again).resolves.toBe('index');
    expect(file.status).toBe('ready');
  });
});
