import { loadMessages } from '$lib/domain/messages-file';
import type { LayoutLoad } from './$types';

/** Adds the interface's texts in the page's language: a file of their own, which all pages share. */
export const load: LayoutLoad = async ({ data }) => ({ ...data, messages: await loadMessages(data.language) });
