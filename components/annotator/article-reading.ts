import type { Pacer } from '../page/pacer.ts';
import type { ArticleFollower } from './article-follower.ts';
import type { PageFacts } from './page-facts.ts';
import {
  nextStep,
  type ReadingEvent,
  type ReadingState,
  reduceReading,
  UNREAD,
} from './reading-state.ts';

interface ArticleReadingOptions {
  facts: PageFacts;
  follower: ArticleFollower;
  /** Has `advance` called soon. */
  plan: () => void;
  /** The page says something else about itself. */
  onFacts: () => void;
  signal: AbortSignal;
}

/** Carries out the rhythm of `reading-state.ts`. */
export interface ArticleReading {
  tell(event: ReadingEvent): void;
  /** Does what is to be done now, or plans it. */
  advance(pacer: Pacer): Promise<void>;
}

/** The readings of one page's article. */
export function createArticleReading(options: ArticleReadingOptions): ArticleReading {
  const { facts, follower, plan, onFacts, signal } = options;
  let state: ReadingState = UNREAD;
  let later: ReturnType<typeof setTimeout> | undefined;

  function tell(event: ReadingEvent): void {
    state = reduceReading(state, event);
  }

  function planNext(): boolean {
    const now = performance.now();
    const next = nextStep(state, now);
    if (typeof next !== 'string') {
      clearTimeout(later);
      later = setTimeout(plan, next.waitUntil - now);
    }
    return next === 'read now';
  }

  function lookAgain(): void {
    const changed = facts.readAgain();
    tell({ type: 'lookedAgain', changed, now: performance.now() });
    if (changed) onFacts();
  }

  async function read(pacer: Pacer): Promise<void> {
    tell({ type: 'asked' });
    const { language, metadata, others } = facts.stated();
    const days = { day: facts.day(), published: facts.latestDay() };
    const context = { language, metadata, others, ...days };
    const { isRead, took } = await follower.read(context, pacer);
    tell({ type: isRead ? 'answered' : 'failed', now: performance.now(), took });
    planNext();
  }

  signal.addEventListener('abort', () => clearTimeout(later), { once: true });
  return {
    tell,
    async advance(pacer) {
      if (!planNext()) return;
      if (state.suspect) lookAgain();
      if (state.outdated) await read(pacer);
    },
  };
}
