// Forms as they are filled in and read: window.FormViewer.Form of form-js.
import './styles/form-viewer.css';
import { Form } from '@bpmn-io/form-js-viewer';

window.FormViewer = { Form };
