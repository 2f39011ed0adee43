import { createDecipheriv } from 'node:crypto';
import { peerSettings } from './peer-settings.mjs';

const IV_BYTES = 12;
const TAG_END = 28;
const wrapping = Buffer.from(peerSettings().wrappingKey ?? '', 'base64');

function open(key, sealed, context) {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES)).setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, TAG_END));
  return Buffer.concat([decipher.update(sealed.subarray(TAG_END)), decipher.final()]);
}

export function unwrapKey(departement, holder, { wrapped, keyVersion }) {
  return open(wrapping, Buffer.from(wrapped, 'base64'), `key|${departement}|${holder}|${keyVersion}`);
}

export function openPart(key, departement, holder, group, { minimised, rest, keyVersion }, part = 'minimised') {
  const sealed = Buffer.from(part === 'rest' ? rest : minimised, 'base64');
  return JSON.parse(open(key, sealed, `${departement}|${holder}|${group}|${part}|${keyVersion}`).toString());
}
