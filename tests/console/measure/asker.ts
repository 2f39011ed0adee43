import type { RunningServer } from '../../canaries/running-server';
import type { Answer } from '../../support/api';
import type { AskAs } from '../support/acts';

/** The API of a running server, as any account. */
export const askerOf =
  (server: RunningServer): AskAs =>
  async (account) => {
    const token = await server.token(account);
    return async (document, variables) => {
      const { text } = await server.ask(token, document, variables);
      return JSON.parse(text.slice(text.indexOf('\n') + 1)) as Answer<any>;
    };
  };
