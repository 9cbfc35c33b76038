/**
 * A function that makes a thing once and gives it again whenever it is asked for the same. What throws is
 * tried again.
 * @param make depends on nothing but its arguments, which JSON can tell apart
 */
export function memo<A extends readonly unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key);
    if (known !== undefined) return known;
    const thing = make(...args);
    made.set(key, thing);
    return thing;
  };
}
