import { AnswerConvocationDocument, type ConvocationReply } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { REPLY_PATH, replyPage } from './reply.page';

export const answerConvocation = act({
  path: REPLY_PATH,
  open: true,
  act: AnswerConvocationDocument,
  refusedOn: replyPage,
  input: (fields, { params }) => ({
    token: params.jeton!,
    answer: fields.has('answer')
      ? (fields.text('answer') as ConvocationReply)
      : fields.notTaken<ConvocationReply>('answer', 'Choisissez une réponse.'),
    proxyTo: fields.text('answer') === 'PROXY' ? (fields.optional('proxyTo') ?? undefined) : undefined,
  }),
  done: ({ notice }, { params }) => ({
    to: `/reponse/${params.jeton}`,
    notice: notice ? 'PROXY_TO_SETTLE' : 'REPLIED',
  }),
});
