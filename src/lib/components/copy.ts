import type { Messages } from '$lib/domain/messages';

/** Puts a text on the clipboard, and gives what is to be said of it. */
export async function copyText(text: string, { here }: Messages): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return here.copied;
  } catch {
    return here.copyFailed;
  }
}
