import type { Concept } from './concept.ts';

/** Pictures that stand for words, in every language. Skin, sex and joiners behind them do not count. */
const pictures: Readonly<Partial<Record<Concept, string>>> = {
  group: '🏳️‍🌈 🏳️‍⚧️ 🧕 👳 ✡ 🕎 ☪ 🕌 🕍 🕋 ♿ 🦽 🦼 👩‍❤️‍👩 👨‍❤️‍👨 👬 👭 👩 👧 🧑‍🦽 👨‍🦽 👩‍🦽',
  they: '👥',
  hate: '🤮 🤢 😡 🤬 😠 👿 😤 🖕 👎 💢',
  love: '❤ 🧡 💛 💚 💙 💜 🖤 🤍 🤎 💕 💖 💗 💞 🥰 😍 😘 🤗 🫶 💓 💝',
  good: '👍 👏 😊 😀 😃 😄 🎉 🙏 💪 ✨ 🌟 💯 🏆 🤝 🕊 ☮ 🌈 😁 🙂 ✅',
  beast: '🐀 🐁 🐭 🐍 🪳 🐷 🐖 🐗 🐒 🐵 🐶 🐕 🦍 🐛 🦟 🪱 🐜 🪰 🦠 💩 🗑 🚮 🐄 🐮 🐐 🐫 🐪 🦧 👹 👺 👾 🐑',
  harm: '🔪 🗡 ⚔ 🔫 💣 🧨 🪓 ⚰ 🪦 💀 ☠ 🩸 🔥 🏴‍☠️ 👊 🥊 🪢 ⚱ 🏹 🧯',
  expel: '🚫 ⛔ 🚪 👋 🚷 🔒 ⛓ ✈ 🛫 🚢',
  bad: '🤡 😷 💔 🙄 😒 🤦 ❌ 🥴',
  swear: '😈',
  proud: '👑 💅',
};

const single = /\p{Extended_Pictographic}/u;
/** By the whole, where several pictures are joined into one, and by its first alone. */
export const pictureConcepts: ReadonlyMap<string, Concept> = new Map(
  Object.entries(pictures).flatMap(([concept, list]) =>
    list.split(' ').map((picture) => [picture.replaceAll('\uFE0F', ''), concept as Concept] as const),
  ),
);
/** One picture as it is seen: flag of a rainbow, woman in a wheelchair, with any skin. */
export const picture =
  /\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}|\u200D[♀♂⚧])*/gu;
export const hasPictures = (text: string): boolean => single.test(text);
export const conceptOfPicture = (seen: string): Concept | undefined => {
  const plain = seen.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '');
  return pictureConcepts.get(plain) ?? pictureConcepts.get(plain.replace(/\u200D.*/u, ''));
};
/** Units with which those of groups begin: most texts have none of them. */
const groupUnits = new RegExp(
  `[${[...new Set([...pictureConcepts].flatMap(([seen, concept]) => (concept === 'group' ? [seen.charAt(0)] : [])))].join('')}]`,
);
/** Is anybody of a group in a picture? */
export const showsGroup = (text: string): boolean =>
  groupUnits.test(text) && [...text.matchAll(picture)].some(([whole]) => conceptOfPicture(whole) === 'group');
