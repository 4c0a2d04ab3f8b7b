import { keepFocus } from './access/focus';
import { watchNames } from './access/names';
import { watchActivity } from './idle';
import { localizeCalendars } from './words/calendars';
import { watch } from './words/chinese';

// What Cockpit, Admin and the welcome page get of ours: Chinese words and names, no parts.
watch();
watchNames();
keepFocus();
localizeCalendars();
// Who works here has not left the desk that is open in another tab.
watchActivity();

export default [];
