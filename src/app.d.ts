import type { Messages } from '$lib/domain/messages';
import type { MapTarget } from '$lib/domain/pages';

declare global {
  /** What Chromium says of line and machine, https://wicg.github.io/netinfo/ and https://www.w3.org/TR/device-memory/. */
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
    /** In GiB, rounded. */
    readonly deviceMemory?: number;
  }
  interface ImportMetaEnv {
    /** Path of the deployment's own basemap on this origin; empty where it has none. */
    readonly PUBLIC_BASEMAP_PMTILES: string;
  }
  namespace App {
    interface Locals {
      /** What the page's map shows; set by its load. */
      target?: MapTarget;
    }
    interface PageState {
      /** Whether the reader walks through the stories in order. */
      isTour?: boolean;
    }
    interface PageData {
      target?: MapTarget;
      origin?: string;
      messages?: Messages;
      /** In a frame: the page's title, and the path of the page that stands for itself. */
      title?: string;
      whole?: string;
    }
  }
}

export {};
