import type { Answer } from './saying.js';

export interface Received {
  taken: boolean;
  text: string;
}

const TOO_LONG =
  'refusée, elle pèse plus de 10 Mo. Photographiez-la en qualité normale, ou enregistrez le document en plusieurs parties.';
const LARGEST_BYTES = 10 * 1024 * 1024;

/** One paper of a form, with how far it is on its way, in hundredths. */
export function sendPaper(
  form: HTMLFormElement,
  file: File,
  key: string,
  progress: (share: number) => void,
): Promise<Received> {
  if (file.size > LARGEST_BYTES) return Promise.resolve({ taken: false, text: TOO_LONG });
  const body = new FormData(form);
  body.delete('file');
  body.set('idempotencyKey', key);
  body.append('file', file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(Math.floor((100 * loaded) / total)));
    request.addEventListener('load', () => resolve(receivedFrom(request)));
    request.addEventListener('error', () => resolve({ taken: false, text: 'non envoyée, le réseau ne répond pas.' }));
    request.send(body);
  });
}

function receivedFrom(request: XMLHttpRequest): Received {
  const answer = answerIn(request.responseText);
  if (answer.done) {
    const { changes } = answer.done;
    return { taken: true, text: changes ? `jointe. ${String(changes)}` : 'jointe.' };
  }
  if (answer.kept)
    return {
      taken: false,
      text: 'non envoyée, votre session a pris fin. Identifiez-vous, puis joignez-la de nouveau.',
    };
  const why = answer.refusals?.map(({ message }) => message).join(' ');
  return { taken: false, text: why ?? 'refusée, Passerelle ne répond pas comme prévu.' };
}

function answerIn(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}
