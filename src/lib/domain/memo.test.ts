import { expect, test, vi } from 'vitest';
import { memo } from './memo';

test('a thing is made once for the same arguments', () => {
  const make = vi.fn((name: string, { size }: { size: number }) => ({ name, size }));
  const remembered = memo(make);
  expect(remembered('a', { size: 1 })).toBe(remembered('a', { size: 1 }));
  expect(remembered('a', { size: 2 })).toEqual({ name: 'a', size: 2 });
  expect(remembered('b', { size: 1 })).toEqual({ name: 'b', size: 1 });
  expect(make).toHaveBeenCalledTimes(3);
});

test('what failed is tried again', () => {
  const make = vi.fn<(name: string) => string>().mockImplementationOnce(() => {
    throw new Error('not yet');
  });
  const remembered = memo(make.mockReturnValue('made'));
  expect(() => remembered('a')).toThrow('not yet');
  expect(remembered('a')).toBe('made');
});
