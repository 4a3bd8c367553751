// The page on which models are drawn.
import './styles/modeller.css';
import { App } from './modeller/app.js';

document.addEventListener('DOMContentLoaded', () => {
  const page = document.getElementById('modeller');
  if (page) new App(page).start();
});
