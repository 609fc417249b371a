/** A brand's picture at the head of what it writes. The policy keeps it as a `data:` address, so that nothing is fetched to show it. */
export type Logo = { readonly type: 'image/png' | 'image/jpeg'; readonly bytes: Uint8Array };

/** By this name a mail's HTML shows the file that travels in the same message: mail clients show no `data:` address. */
export const logoId = 'logo@hostwarden';

export const logoOf = ({ logo }: { readonly logo?: string | undefined }): Logo | undefined => {
  const [, type, base64 = ''] = /^data:(image\/(?:png|jpeg));base64,(.+)$/.exec(logo ?? '') ?? [];
  if (type !== 'image/png' && type !== 'image/jpeg') return undefined;
  return { type, bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) };
};
