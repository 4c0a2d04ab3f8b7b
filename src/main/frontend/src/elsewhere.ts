import { keepFocus } from './access/focus';
import { watchNames } from './access/names';
import { localizeCalendars } from './words/calendars';
import { watch } from './words/chinese';

// What Cockpit, Admin and the welcome page get of ours: Chinese words and names, no parts.
watch();
watchNames();
keepFocus();
localizeCalendars();

export default [];
