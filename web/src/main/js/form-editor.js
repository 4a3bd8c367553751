// Forms as they are made. The page of models loads this only when somebody turns to a form.
import './styles/form-editor.css';
import { FormEditor } from '@bpmn-io/form-js-editor';

window.FormEditor = { FormEditor };
