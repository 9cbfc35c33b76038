import type { ParamMatcher } from '@sveltejs/kit';
import { isCitationFormat, type CitationFormat } from '$lib/domain/citation/formats';

export const match = ((param: string): param is CitationFormat => isCitationFormat(param)) satisfies ParamMatcher;
