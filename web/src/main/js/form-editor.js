// Forms as they are made. The page of models loads this only when somebody turns to a form.
import './styles/form-editor.css';
import { openEditor } from './modeller/forms/form-editor.js';

window.FormEditor = { open: openEditor };
