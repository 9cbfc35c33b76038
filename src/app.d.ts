import type { Messages } from '$lib/domain/messages';
import type { MapTarget } from '$lib/domain/pages';

declare global {
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
