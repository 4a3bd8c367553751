// The key of a field that nobody has named yet.

const GENERATED = /^[a-z]+_[a-z0-9]{5,}$/;

/** Always as long: what form-js makes of itself is at times too short to be told from what somebody wrote, as in `number_of`. */
export function generatedKey(type) {
  return type + '_' + Math.floor((1 + Math.random()) * 36 ** 7).toString(36);
}

/** Whether the key may still follow the field's name. */
export function isGenerated(key = '') {
  return GENERATED.test(key);
}
