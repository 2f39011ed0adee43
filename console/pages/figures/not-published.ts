import { ApiError, type ShellFragment } from '../../../client-sdk/src';
import type { Page } from '../../http/page';

/** A question that is unknown and one that is reserved have one answer: nothing here for this reader. */
export function notPublished(asked: Page): Page {
  return {
    ...asked,
    ask: (...given) =>
      asked.ask(...given).catch((error: unknown) => {
        if (!(error instanceof ApiError && error.code === 'NODE_NOT_PUBLISHED')) throw error;
        const { viewer = null } = (error.data ?? {}) as { viewer?: ShellFragment | null };
        return { shell: viewer, draw: () => null };
      }),
  };
}
