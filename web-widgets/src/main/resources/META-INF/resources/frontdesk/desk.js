/* The desk needs no script. This lets one use it by keys, and tells what has come meanwhile. */
import { listenToKeys } from "./desk-keys.js";
import { watch } from "./desk-pulse.js";
import { openTyped, tidyMenus } from "./desk-menus.js";
import { offerAll } from "./desk-ticks.js";
import { offerCopy } from "./desk-copy.js";
import { sayOnce } from "./desk-once.js";
import { rememberWhose } from "./desk-whose.js";

listenToKeys(document);
tidyMenus(document);
openTyped(document);
offerCopy(document);
offerAll(document);
rememberWhose(document);
sayOnce(document);
watch(document);
