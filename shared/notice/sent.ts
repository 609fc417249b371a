/** A message as it was sent, read back from the kept bytes: headers and text, never its HTML, and never anybody's own link. */
import PostalMime, { type Address } from 'postal-mime';

export type SentMessage = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  readonly attachments: readonly string[];
};

const addressText = (address: Address | undefined): string => {
  if (address === undefined) return '';
  if (address.group !== undefined) return address.group.map(addressText).join(', ');
  return address.name === '' ? address.address : `${address.name} <${address.address}>`;
};

/** 256 bits in base64url: whoever holds them answers as the customer, so they are shown to nobody else. */
const secret = /(?<![\w-])[\w-]{43}(?![\w-])/g;
export const withoutSecrets = (text: string, instead: string): string => text.replaceAll(secret, instead);

/** `instead`: what stands where a personal link's secret was. */
export const readSent = async (bytes: Uint8Array, instead: string): Promise<SentMessage> => {
  const mail = await PostalMime.parse(bytes);
  return {
    from: addressText(mail.from),
    to: (mail.to ?? []).map(addressText).join(', '),
    subject: withoutSecrets(mail.subject ?? '', instead),
    date: mail.date ?? '',
    text: withoutSecrets(mail.text ?? '', instead),
    attachments: mail.attachments.map((attachment) => attachment.filename ?? attachment.mimeType),
  };
};
