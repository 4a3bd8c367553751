// Keys and words that programs read, made of what people write.
import { folded } from './folding.js';

/** `nghi-phep-nam` of `Nghỉ phép năm`; begins with a letter and is never longer than asked. */
export function slug(text, longest = 60) {
  return folded(text).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+/, '').slice(0, longest).replace(/-+$/, '');
}

/** `DONG_Y` of `Đồng ý`; the usual decisions have the usual words. */
export function decisionWord(label, taken = []) {
  const base = USUAL[folded(label).toLowerCase().trim()] || slug(label, 30).replace(/-/g, '_').toUpperCase() || 'DECIDED';
  return free(base, taken, (word, number) => word + '_' + number);
}

/** `soNgay` of `Số ngày`: a field's key, as conditions can name it. */
export function fieldKey(label, taken = []) {
  const words = slug(label, 40).split('-').filter(Boolean);
  const base = words.map((word, place) => place ? word[0].toUpperCase() + word.slice(1) : word).join('') || 'field';
  return free(base, taken, (word, number) => word + number);
}

export function free(base, taken, numbered) {
  let name = base;
  for (let number = 2; taken.includes(name); number++) name = numbered(base, number);
  return name;
}

const USUAL = {
  'dong y': 'APPROVED', 'phe duyet': 'APPROVED', duyet: 'APPROVED', approve: 'APPROVED', agree: 'APPROVED',
  'tiep nhan': 'ACCEPTED', accept: 'ACCEPTED', ky: 'SIGNED', sign: 'SIGNED',
  'tra lai': 'RETURNED', return: 'RETURNED', 'gui tra lai': 'RETURNED',
  'tu choi': 'REJECTED', 'khong dong y': 'REJECTED', reject: 'REJECTED', refuse: 'REJECTED',
};
