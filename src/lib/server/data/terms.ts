import { readDescriptors } from '../../../../geodata/build/packages';
import type { DataPackage, PackageName } from '../../../../geodata/schema/properties';
import { messagesIn } from '$lib/domain/messages';
import type { PublishedSource } from './schema/common';

type License = DataPackage['licenses'][number];

/** Under which terms a file is handed out; they stand in the file itself. */
export interface Terms {
  readonly attribution: string;
  readonly licenses: readonly License[];
}

const DESCRIPTORS = readDescriptors(`${process.cwd()}/geodata/packages/`);

const MIT: License = { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' };

/** The terms of this project's own texts. */
const OWN = { attribution: [messagesIn('en').site.name], licenses: [MIT] };

function together(all: readonly { attribution: readonly string[]; licenses: readonly License[] }[]): Terms {
  const licenses = all.flatMap((each) => each.licenses);
  return {
    attribution: [...new Set(all.flatMap(({ attribution }) => attribution))].join(' · '),
    licenses: licenses.filter(({ name }, index) => licenses.findIndex((other) => other.name === name) === index),
  };
}

/** The terms of what is made from some packages, each once; without a package it is a text of this project. */
export function termsOf(packages: readonly PackageName[]): Terms {
  return together(packages.length > 0 ? packages.map((name) => DESCRIPTORS[name]) : [OWN]);
}

/** The terms of everything that is handed out, each once. */
export const ALL_TERMS = together([...Object.values(DESCRIPTORS), OWN]);

const OWN_ORIGIN = 'The two reports of talks, press and official pages, each named at its entry';

/** What some packages were made from, each once; without a package, what the texts of this project rest on. */
export function originsOf(packages: readonly PackageName[]): PublishedSource[] {
  if (packages.length === 0) return [{ title: OWN_ORIGIN, path: null, date: null, country: null }];
  const origins = new Map(
    packages.flatMap((name) => DESCRIPTORS[name].sources).map((origin) => [origin.title, origin]),
  );
  return [...origins.values()].map(({ title, path }) => ({ title, path: path ?? null, date: null, country: null }));
}
