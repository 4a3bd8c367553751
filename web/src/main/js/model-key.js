// Proposes the key of a new model from its name, until somebody types a key of their own.
import { slug } from './modeller/slug.js';

document.addEventListener('DOMContentLoaded', () => {
  const name = document.getElementById('begin:name');
  const key = document.getElementById('begin:new-key');
  if (!name || !key) return;
  let own = key.value !== '';
  key.addEventListener('input', () => { own = key.value !== ''; });
  name.addEventListener('input', () => { if (!own) key.value = slug(name.value); });
});
