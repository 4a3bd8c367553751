// Forms as they are filled in and read: window.FormViewer.Form of form-js.
import './styles/form-viewer.css';
import { Form } from '@bpmn-io/form-js-viewer';
import flatpickr from 'flatpickr';
import { Vietnamese } from 'flatpickr/dist/l10n/vn.js';

// the calendar begins with Monday, as in the country
flatpickr.localize(document.documentElement.lang === 'en' ? { firstDayOfWeek: 1 } : Vietnamese);

window.FormViewer = { Form };
