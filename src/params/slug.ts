import type { ParamMatcher } from '@sveltejs/kit';
import { isSlug } from '$lib/url/path';

/** A place, and not the picture of the list of all places, which stands beside them. */
export const match = ((param: string) => isSlug(param)) satisfies ParamMatcher;
