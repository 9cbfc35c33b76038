import { loadMessages } from '$lib/domain/messages-file';
import type { LayoutLoad } from './$types';

/** Adds the texts of the frame's language. */
export const load: LayoutLoad = async ({ data }) => ({ ...data, messages: await loadMessages(data.language) });
