// Words are found without their tones, as everywhere in the program.

/** A letter without tone and hat; every letter stays one letter, so that places in the text stay the same. */
export function folded(text) {
  return [...text.normalize('NFC')].map(letter => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
    return bare.length === letter.length ? bare : letter;
  }).join('');
}
