import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { createContext } from 'svelte';
import { today } from '../domain/span';
import { formatHash, isView, parseHash, type View } from '../url/hash';

/**
 * A link is rewritten at most this often while the map moves, in milliseconds: Safari refuses more than
 * 100 rewritings in 30 seconds.
 */
const WRITE_INTERVAL = 350;

/**
 * The view part of the address: the only place that reads the hash and the only one that writes it.
 * The address is the truth; this class only saves reading it again and again.
 */
export class ViewState {
  #view = $state.raw<View>({});
  #pending: View | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get view(): View {
    return this.#view;
  }

  /** The view as a link's hash, with its `#`; empty where there is none. */
  get hash(): string {
    return formatHash(this.#view);
  }

  /** The date in view, as ISO day: the link's, else the page's own, else today. */
  dateOn(own: string | null): string {
    return this.#view.date ?? own ?? today();
  }

  /** Takes the view from the address as it stands. */
  read(): void {
    this.#cancel();
    this.#view = parseHash(location.hash);
  }

  /** Replaces parts of the view, and the address with it, now. A part given as undefined is dropped. */
  replace(parts: Partial<Record<keyof View, undefined>> | Partial<View>): void {
    const next = without({ ...(this.#pending ?? this.#view), ...parts });
    this.#cancel();
    this.#view = next;
    const hash = formatHash(next);
    // An element's id in the hash gives way only to a view, not to the lack of one.
    if (hash === '' && location.hash !== '' && !isView(location.hash)) return;
    replaceState(hash || location.pathname, page.state);
  }

  /** Like `replace`, but as a step of its own in the history: Back undoes it. */
  push(parts: Partial<View>): void {
    this.flush();
    const hash = formatHash({ ...this.#view, ...parts });
    // Shown is what the link holds, so that whoever follows it sees the same.
    this.#view = parseHash(hash);
    pushState(hash, page.state);
  }

  /** Like `replace`, but waits so that a moving map does not rewrite the address at every frame. */
  replaceSoon(parts: Partial<View>): void {
    this.#pending = { ...(this.#pending ?? this.#view), ...parts };
    this.#timer ??= setTimeout(() => this.flush(), WRITE_INTERVAL);
  }

  /** Writes at once what is still waiting; call it before leaving a history entry. */
  flush(): void {
    if (this.#pending) this.replace(this.#pending);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = null;
  }
}

function without(view: Partial<Record<keyof View, unknown>>): View {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}

export const [getViewState, setViewState] = createContext<ViewState>();
