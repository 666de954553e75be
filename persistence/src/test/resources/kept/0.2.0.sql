-- step 1 has the checksum 2101555259
-- step 3 has the checksum 507689977
-- step 4 has the checksum 1508237276
-- step 5 has the checksum 770064074
-- step 6 has the checksum -244975937
-- step 7 has the checksum -1012876344
-- step 8 has the checksum -1628734020
-- step 9 has the checksum 1087486098
-- step 10 has the checksum 411831837
-- step 12 has the checksum 261524530
-- step 13 has the checksum 921148944
-- step 15 has the checksum -1990487371
-- step 16 has the checksum -1379327901
-- step 17 has the checksum 333225542
-- step 18 has the checksum -1051835588
-- step 23 has the checksum 210920747
-- step 24 has the checksum -1675728107
-- step 25 has the checksum 1371505744
-- step 26 has the checksum -1935551357
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '92733d65-2463-4d6c-af8f-e9c7c0f9b349', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"bc8a0f352-c0d2-4635-9c8b-834aae5cafba"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"bc8a0f352-c0d2-4635-9c8b-834aae5cafba","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"bc8a0f352-c0d2-4635-9c8b-834aae5cafba"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '9832ab3a-078b-4139-97c9-2e3843de836a', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'f9fea505-5bf3-4cee-8ef6-e68296bdff9c', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"c4bc7204e-923c-47d9-abbe-2298799695f3"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"c4bc7204e-923c-47d9-abbe-2298799695f3","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"c4bc7204e-923c-47d9-abbe-2298799695f3"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '37efbe69-f1ad-43c3-806f-2d0e06559b8b', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"c546545b6-6528-47a5-837c-33273f5e676b"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"c546545b6-6528-47a5-837c-33273f5e676b","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"c546545b6-6528-47a5-837c-33273f5e676b"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'd15bab13-b5e7-401d-bf09-a83551c397bc', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"c9f031dbd-b998-4af8-b787-fc51fbe86367"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"c9f031dbd-b998-4af8-b787-fc51fbe86367","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"c9f031dbd-b998-4af8-b787-fc51fbe86367"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'bcfec186-b214-4912-abfa-7e93e6e7d33c', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '27778f28-aaf2-4af0-a91c-683283de2473', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('kept', '059bdda9-779a-4070-a058-1246603533e1', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"kept"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"kept","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"kept"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '09540bd7-35aa-4fd0-97ab-408a20638e56', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"s67909519-3528-4204-a2a4-8383cfe06f14"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"s67909519-3528-4204-a2a4-8383cfe06f14","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"},{"hours":[{"key":"s67909519-3528-4204-a2a4-8383cfe06f14","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Tomas Okafor","overrides":[],"slug":"okafor"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"s67909519-3528-4204-a2a4-8383cfe06f14"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '0cee3788-6a53-453f-9ee3-3a1c5c14b5d1', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}},{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"STAFF","horizonDays":60,"minimumNotice":"PT0S","online":true},"slug":"asked","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"u0e594963-3b73-48f6-b731-be79c3ccf009"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"u0e594963-3b73-48f6-b731-be79c3ccf009","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"u0e594963-3b73-48f6-b731-be79c3ccf009"}');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('kept', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'practitioner/okafor');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'practitioner/rivera');
insert into frontdesk.failure_streak (clinic_id, streak_key, failures, opens_at, forgotten_at)
 values ('*', 'k1.60b77882fd23bec97be85dff701a93069930c30fa81bef9d1f80ca1ca36e8670', 1, 1796054530000, 1796054590000);
insert into frontdesk.invitation (clinic_id, secret_hash, expires_at)
 values ('kept', 'hash', 1796115600000);
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'v1.k1.G+tzDs1azC9bIwudz//kBRpF9j69V8g/+oY+S5rVz1VV0aXyFg==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'v1.k1./S23i9FGplpcenKb/Blh08Zf4dx7N2Wi1Q5EAqIC69ZdUDZWXw==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'v1.k1.6cgM7EpQsxOQhnd6UBepjbZ7DpqFkymDGPk3Ox1ASwDd8gVQ+w==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'v1.k1.0HWdU/hrwhaUK/cHZq8bjHi8LL5OCWA4D+d5kicOOHClClPy3Q==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'v1.k1.tB5ntx+UtiKFzWiWRtstr934Fwt8eyYgi9VgRijLOyJ22MVWdg==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'v1.k1.70L3H26sN5uedLvtdni2E5eVBDXKIFoKZ5klCSa+126bdcMOrA==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'v1.k1.h6pkEa36665Q9I+63ZE0WZdK+BFiFU2H6D9llHTicIPy80j9eQ==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('kept', 'v1.k1.wXuxE/GC/l86V4WEZ6nBNJgJBQVtROc29I8NWTqMV3QHAdRY6A==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'v1.k1.j4stX47UWlMl2xcSm4HE4ZMs/roghisat50KtkIo499CwPlLFg==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'v1.k1.LBaDGK5jAcdNQk45tejd0SiYDmMhMuna33CMjUrXPR19qGnP7g==');
insert into frontdesk.known_network (clinic_id, network_key, forgotten_at)
 values ('*', 'k1.8cd96f598675c6fad6b01c4cfeb410b3f8360a53549e524ce91b39e05a599eec', 1796054460000);
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '17fb46ac-bdfa-495e-92ba-32296908661f', '4R6Q-4PHQ', 'Jo Lindqvist', 'v1.k1.c7VPuTbTyya1OId0Ua+k8nKqiAmTYj5aH/4dJj1MQPZo+TG4OMaOdRwEkP+jKn+pJyttcieowwK3yKebKLepSe4rq1Sv0Ku+hirNogtiwBI9unTfvzn7mlQoWQ==', 'k1.2a4f562eba3f20ade2ad5c31f56c222f856ef6ec802e0c98c4aba6332d39b764', 'v1.k1.fNl4N/s0+3dfTeZ9hZ2ebRZGcsCk8TOYhZTpY0h/Y4TpTxjjBviEpbaH', 'k1.3444a94b38dea166cec490c22a1da1860194685fb24049e8be8369a288529a22', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.8W+nhQL3ndKT8h+lgacF2/db/WxyVOv+5s6lmtIMxpXENWSziUXxjfYQ', '{"campaign":{},"locale":"en-US"}', 'BOOKED', false, 1796054400000, 'b5e1f311-8e71-42e4-a7f4-9cf480387768', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', '378Z-FSGF', 'Jo Lindqvist', 'v1.k1.2XJ7e7/LrOpsTQL04eNv2p5ba+m23K+7/jPddZsm5bW4UuaPXVjwfrITMYJNBq26/5I208DTAKR5sCUd3pVsW+YfjC9g/fd9qkqGBIt6HQfNHk0Hshg3lyqB/g==', 'k1.2a4f562eba3f20ade2ad5c31f56c222f856ef6ec802e0c98c4aba6332d39b764', 'v1.k1.KAFcy7gK2MHLUyhjDDZFgf2Owu7Mkk2PyX9p7PzLH4Nkh+YNxPpucbAS', 'k1.3444a94b38dea166cec490c22a1da1860194685fb24049e8be8369a288529a22', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.jNEtuNRkauBET4gKvWGu0AO/AbkywYyMzA7RDlqNNu9QCCBMeDuR67jy', '{"campaign":{},"locale":"en-US"}', 'BOOKED', true, 1796054400000, 'b5e1f311-8e71-42e4-a7f4-9cf480387768', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '7c12367d-c4d7-4588-af76-28b587b6a1ec', 'WBS9-5DJQ', 'Jo Lindqvist', 'v1.k1.7hFaUPjdcHvnVDwyc+qC9pwdKa3EOW3KKw6KrhPwm7bN2nIWcJ/ciReU31PiX/zbs2b27/w5YfJsOjwdrswnja90DKke27Z0s5Jz8oO+l14/0K9h8NK3GkHblw==', 'k1.b6ae078a112f40dfd42d070f92866499a4bf364379fa488483a69d437299b3a6', null, null, null, 'PRICING', '{"booking":false,"contactBy":"PHONE","interests":["COST"],"types":[]}', 'v1.k1.siDkjJyJD49ASqmrNEX/yY952MQdoxV/HGX8tvOZCtvEOh1gIEnev5Wb', '{"article":"knees","campaign":{"utm_source":"newsletter"},"locale":"en-US","page":"https://www.example.org/knees","referrer":"https://search.example/","section":"What helps","widget":"1.2.3"}', 'NOT_SUITABLE', false, 1796054400000, 'bb87f325-1515-420d-af45-535cf86c47d6', 1796058000000, 1796065200000, null, 'PRICING', 'knees', 'newsletter', '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', 'BK3P-WHVN', 'Jo 2', 'v1.k1.x/Wsr8zpkHWtlimHGGySOOcAhZWhJx2UVZsxSuj44iKTfzWZRoFWAsFFtWHEi+IqJGtasFIh/t9M/GC0Vf/A1noGbT06SGBr5Jah4Tbq2jKiBENOiZuD95GYrw==', 'k1.c831174a51349a8f85e4f10180238c5cba12a48404d1a8bf34ba0678e9dde326', 'v1.k1.WGXEDn7nJiD3QqNwDELPMPT96qkxYqhr4Qqo/obCjvEeOX2VKG7yfRqsumUYXeIZIPE=', 'k1.91f4c0465d8ef23fdd8cede5ad57c8b2c9b42b50eb560027141b38c617a6c990', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.6/9qNxU18e65t9ZL1Z3me9Rr47vfVFMjpSXxllZ9t3+OFNevf/kEt6n5', '{"campaign":{},"locale":"en-US"}', 'BOOKED', true, 1796054400000, '13acc0b9-5ac5-4851-9366-46913f7f5fa2', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'WXMW-LGNV', 'Jo 0', 'v1.k1.ZQZOUxKlc8GwTibGOio9n5ioX2M0N1/BIX4RfC8kUyNzHl0/LAFjxSRNUB0tPpBhUiOl/d5nzdXoV8i1GLmHCdA+M/DCgeef+dZDLaqxXbaNyAhSc8PPHA+s+g==', 'k1.0256410c687d92c51aaa0da146955dda287c149e59691532a020b66f4114c303', 'v1.k1.qobnAWLL/hzXVuiWiQAJavBdkF+hmtpyWUtAhGdiDD/NnH66xiE3txEMqCzelQdqa6o=', 'k1.91f4c0465d8ef23fdd8cede5ad57c8b2c9b42b50eb560027141b38c617a6c990', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.lBErxzO9tUiHvYT0KeM3ufzDiY/CpPMORrleNb2ch8qZcBigzznTd2eC', '{"campaign":{},"locale":"en-US"}', 'BOOKED', true, 1796054400000, '13acc0b9-5ac5-4851-9366-46913f7f5fa2', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'QTC7-HH6G', 'Jo 3', 'v1.k1.J+99dfG1KPZWgp3vu5MGtAsYn7ksYukiGI3GZfMHrFGsePKrpKWwfvFuW3j1ky09WR21iRKW1FZcozpZkH1x2O7S4Airru1pVS7trwSQoj8F9xET1FBgn66Czg==', 'k1.c96c68f571d598f735389e1590fd8a7eb853325d4662db0e8c82b045ce1572f3', 'v1.k1.UlLW2VNV5yTghtURawH4VlCoi776egjOrJ8zwmXf7m42UVQDoHa/5AYjqOatOfHFkyw=', 'k1.91f4c0465d8ef23fdd8cede5ad57c8b2c9b42b50eb560027141b38c617a6c990', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.tqonrqrixljt9umf4nZoa08NSbhPcLvno8bszuca8ll+zMc0iObZPHiY', '{"campaign":{},"locale":"en-US"}', 'BOOKED', false, 1796054400000, '13acc0b9-5ac5-4851-9366-46913f7f5fa2', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'CBMQ-9W75', 'Jo 1', 'v1.k1.0C2AGVz7f0jGDJXvvGctlMQXLm4aLX6y62v4NkGLWg2htN7+pKL29hDzcsCrRZ5fBQherg2xLGQD1uWsaTrUQ4D3OSn4Upk9JU3yxV4XPmb/Om46xIEsZDVQdA==', 'k1.1aa24f381bf01a3eef86087d6d8271b3206028b11ae0dfa4236a7dad0a80935a', 'v1.k1.Qf8ynz+CFhcw5FAdY7WFV6iUxw8xIty5fDBs5JJq088aDYo3pvgnVGdXLgQwtYI5msM=', 'k1.91f4c0465d8ef23fdd8cede5ad57c8b2c9b42b50eb560027141b38c617a6c990', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.WT5Bkfc9Nf9dsnQ+Y2tFFxjrlEmD1DNGl9rKGB9LwS/gAyHkxn1abF+a', '{"campaign":{},"locale":"en-US"}', 'BOOKED', true, 1796054400000, '13acc0b9-5ac5-4851-9366-46913f7f5fa2', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '338c069b-ebec-453c-ad82-13e09d0c751a', 'X2G7-M9WS', 'Kim Osei', 'v1.k1.C4aJcr/fQReXIeNBkZS1z2Xtvoa+M8qceFlezDdQX5+8tm8LdN1bT6bQvHJ28NJ/AJj39qCiKdOJg+I+NrOrL9qYsTlP5giJoAReB5PJcH0TwN/LQiEEvEsIxg==', 'k1.5697394d8a0e5b987d7e2b94c0ad84e1eccd232223ab1c0a055337957a6b34da', 'v1.k1.ozbFMR2VMPMqF1JOjExfflU3WfWhdysQG6z8LLU2sTNuHretXhzYrN44', 'k1.3dee6bc454983f3e5f05d3d4fdaae44b084836f7079492243c180f0e4f7bffcb', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"asked"}', 'v1.k1.LYCbaG3B83ik7LqsBcNKYU1VKw0tg/QYuU3Xyz1oLCw4BvOfBDag+Fwm', '{"campaign":{},"locale":"en-US"}', 'BOOKED', false, 1796054400001, 'e7d1a115-32a8-4d04-ada0-b078ca3c1f55', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', '2QRC-6JRK', 'Jo Lindqvist', 'v1.k1.BQa5SFnl4Gn+afqCtT+BpQaMm1HiTfVvq5kzXWKW7hQqbYiBQpjeaz1m2faeuvo7oc6ZD8jIOZWK/1MLV7Pa83VB9stHM1LYLvan+zjY92E5GLQ2eF10jPd6tw==', 'k1.5697394d8a0e5b987d7e2b94c0ad84e1eccd232223ab1c0a055337957a6b34da', 'v1.k1.dKG4jj2b9gcOVvoOc1U9Ng/o15h1Cr4mYaIae91+G4jaNc7CxqXeImMt', 'k1.3dee6bc454983f3e5f05d3d4fdaae44b084836f7079492243c180f0e4f7bffcb', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"asked"}', 'v1.k1.CMc07rAWb0Jc2KLlxgFu8ic1MDcBhUhWDvzdnwJKpA+xpFhUvDHK1Vsy', '{"campaign":{},"locale":"en-US"}', 'CONTACTED', false, 1796054400001, 'e7d1a115-32a8-4d04-ada0-b078ca3c1f55', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '173379b6-7676-4081-9aea-351ae0c42017', '7c12367d-c4d7-4588-af76-28b587b6a1ec', null, 'Robin Ashe', 1796054460000, 'ASSIGNED', null, 'v1.k1.0yfNZH/vmXHmnHBsZQsoynIaAhm5ivH9goIVdJ8OuJRp/3pY/m4=', 'NOT_SUITABLE', false, '173379b6-7676-4081-9aea-351ae0c42017', '2de85d92-faf2-40b8-90ee-ca67e140d92e', 9);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '41065670-c049-47a0-af01-50fac690e934', '7c12367d-c4d7-4588-af76-28b587b6a1ec', null, 'Robin Ashe', 1796054520000, 'NOTED', null, 'v1.k1.MUm9mTr8vkcqaOhBkpTVcLVWCEOxfu/zdDUb5c3mfO5WS7fzEi/ak04=', 'NOT_SUITABLE', false, '41065670-c049-47a0-af01-50fac690e934', '2de85d92-faf2-40b8-90ee-ca67e140d92e', 10);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '95b94aa9-8073-4e43-8325-be8e18905f09', '7c12367d-c4d7-4588-af76-28b587b6a1ec', 'NOT_SUITABLE', 'Robin Ashe', 1796054400000, 'MARKED', null, null, 'NEW', false, '95b94aa9-8073-4e43-8325-be8e18905f09', '2de85d92-faf2-40b8-90ee-ca67e140d92e', 8);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'c2fc1c9d-58e2-47c3-a22a-360f5d8f011a', '7c12367d-c4d7-4588-af76-28b587b6a1ec', null, 'Robin Ashe', 1796054520000, 'ASSIGNED', null, null, 'NOT_SUITABLE', false, 'c2fc1c9d-58e2-47c3-a22a-360f5d8f011a', '2de85d92-faf2-40b8-90ee-ca67e140d92e', 11);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'ee086d1e-f907-41e2-9952-28f3803c3973', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', null, 'Robin', 1796054400000, 'RELEASED', null, null, 'BOOKED', true, 'ee086d1e-f907-41e2-9952-28f3803c3973', 'be1e573f-edbf-4c4e-82a1-100e7b4e1866', 88);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '99c9d128-f22f-4447-bbd5-fb0d74b4d4bc', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', 'CONTACTED', 'Robin Ashe', 1796054400001, 'MARKED', null, null, 'BOOKED', false, '27c134d5-bf52-46b9-989b-c157c2a4bc17', 'af5f3b6f-5ffa-44ae-9bbd-8300f56149e4', 69);
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '2Q7ESRyahHLBfXI7z4nptA', '17fb46ac-bdfa-495e-92ba-32296908661f', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '2Q7ESRyahHLBfXI7z4nptA', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '2cYvnGmPQYWmAPjJ07cZ_A', '17fb46ac-bdfa-495e-92ba-32296908661f', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '8PdWt06R-CLTCc60HCRuqg', '17fb46ac-bdfa-495e-92ba-32296908661f', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '8PdWt06R-CLTCc60HCRuqg', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '9Tb9pM2cq5NXH20EvCXxPQ', '17fb46ac-bdfa-495e-92ba-32296908661f', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '9Tb9pM2cq5NXH20EvCXxPQ', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'AIpYejbVopOIs0nriXxEoA', '17fb46ac-bdfa-495e-92ba-32296908661f', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'AIpYejbVopOIs0nriXxEoA', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'GtBoo4WVNKeO4lAN9HbeBQ', '17fb46ac-bdfa-495e-92ba-32296908661f', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'GtBoo4WVNKeO4lAN9HbeBQ', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'KHDebRyQBKj3OwEPb6iWnA', '17fb46ac-bdfa-495e-92ba-32296908661f', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'LddSN22CULTJwoDLS-2kKQ', '17fb46ac-bdfa-495e-92ba-32296908661f', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'LddSN22CULTJwoDLS-2kKQ', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'bP2cuKpCZ4Yb0HO_Nm8OGQ', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'xoUXfOYMTn29yQO1qsos_A', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'HdBL2hrMHtKxjs9jXBwz0g', '7c12367d-c4d7-4588-af76-28b587b6a1ec', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'L-uxtVDmXxFxfi-qrcFVVQ', '7c12367d-c4d7-4588-af76-28b587b6a1ec', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'UOabdsgeGlhFj8XAETLbJA', '7c12367d-c4d7-4588-af76-28b587b6a1ec', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'XIpmWaS2COS1POtpJnFa5A', '7c12367d-c4d7-4588-af76-28b587b6a1ec', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'aeNFpIwdNfm67cDzTSzV2Q', '41065670-c049-47a0-af01-50fac690e934', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'dU3k5fsrzAcgtDNxHEGiSg', '7c12367d-c4d7-4588-af76-28b587b6a1ec', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'lwfCzdFzmyO32yFbjNfWuw', '41065670-c049-47a0-af01-50fac690e934', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'm5HEG_0hSb-8Py50IP-flQ', '7c12367d-c4d7-4588-af76-28b587b6a1ec', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'y6U4dmfZxi1DPdEASY8wDQ', '7c12367d-c4d7-4588-af76-28b587b6a1ec', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '2OTdTpr1h2AGh_5N_6Y40w', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '2yssRwBv5zNv1Ihg0-wvdQ', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'a31cca09-d0fe-4752-8a05-70db026b7108');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '3K6tOduXZlDmZLZKfZGmMw', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '4819WE_PTsCrBhvjRnMj8g', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '4DNQw5jbaV0m-FfkhHCrAw', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'Al3X3k5-kJq7usqFvvKvVg', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'C6VdSPfTMyYR2DUDWP5ziw', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'Ce-d96XbpqDKGXAlHZGMFQ', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'Ce-d96XbpqDKGXAlHZGMFQ', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'a31cca09-d0fe-4752-8a05-70db026b7108');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'Ce-d96XbpqDKGXAlHZGMFQ', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'Ce-d96XbpqDKGXAlHZGMFQ', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'ECU10Bqwf0KsxV9ytl99Iw', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'EalkFu2MF_rILiOHn8MBng', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'KLOVRxmZ7v0bOjwFvkwSxA', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'L491xA_hQzCxMuqaLj8O7g', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'Nmm_fvJh_H1d23R85f3w_Q', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'OAWz2JwjFhyp5c35zNfXaw', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'Qu9mrkFp648cw9yLc_hYuw', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'a31cca09-d0fe-4752-8a05-70db026b7108');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'VABzze36-RGcY7NsY9M53A', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'VtpLYnlaY36kZ4EujSd05w', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'aEGTqPgbfZ26wtAsLSPvQw', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'anu0F1Gb0zdpt20w1u65Sg', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'c4k_Fsvc_eO_z3PZcdpIBw', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'a31cca09-d0fe-4752-8a05-70db026b7108');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'dgmOan2hfr_U0tnA-P0dSQ', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'ipJgZ7XLKj5aXcwRxO7z-g', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'kt6XoxNKvJtRFZ8e5BmFpA', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'a31cca09-d0fe-4752-8a05-70db026b7108');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'r354lOwKVY8cN8xnsIbfmQ', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'a31cca09-d0fe-4752-8a05-70db026b7108');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'rPrJuBE1fIRi4ENACRBjmw', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'a31cca09-d0fe-4752-8a05-70db026b7108');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'tYd9C5t0JfO0pqYWiNk_sg', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'tjqMdFWLEPG7V6mOXsN-mQ', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'tpypSSpdqf_QCkkkteRL3w', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'uQ5B4F3I3YSFrwGFYk1GgA', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'a31cca09-d0fe-4752-8a05-70db026b7108');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '-mHKvduqiodWQIDYA3o5wA', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '5ywje1AyOxTbonzLaBzcig', '338c069b-ebec-453c-ad82-13e09d0c751a', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '5ywje1AyOxTbonzLaBzcig', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'HfihbjbKkuDarPi7jeHPWA', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'KMPuCPJVjEFCQseXWiNDwA', '338c069b-ebec-453c-ad82-13e09d0c751a', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'KMPuCPJVjEFCQseXWiNDwA', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'Sz1-aHbPGnC7SllPjY2j3g', '338c069b-ebec-453c-ad82-13e09d0c751a', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'Sz1-aHbPGnC7SllPjY2j3g', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'UVrwHkhMV-iA8kGKN27eQg', '338c069b-ebec-453c-ad82-13e09d0c751a', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'UVrwHkhMV-iA8kGKN27eQg', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'YGDYd-0Mv6Tp9Uiu6ZwSbg', '338c069b-ebec-453c-ad82-13e09d0c751a', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'YZhy9gsMUUOoL7n_9CmZgA', '338c069b-ebec-453c-ad82-13e09d0c751a', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'YZhy9gsMUUOoL7n_9CmZgA', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'f8IPZCfTSlvYbwxnbzsVWg', '338c069b-ebec-453c-ad82-13e09d0c751a', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'f8IPZCfTSlvYbwxnbzsVWg', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'qZvMxxvP4gk6g9Rhdw-3fQ', '338c069b-ebec-453c-ad82-13e09d0c751a', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'dqvist', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'dqvist', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'indqvist', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'indqvist', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'ist', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'ist', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'jo', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'jo', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'lindqvist', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'lindqvist', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'ndqvist', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'ndqvist', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'qvist', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'qvist', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'st', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'st', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'vist', '17fb46ac-bdfa-495e-92ba-32296908661f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'vist', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'dqvist', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'indqvist', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'ist', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'jo', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'lindqvist', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'ndqvist', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'qvist', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'st', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'vist', '7c12367d-c4d7-4588-af76-28b587b6a1ec');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '0', 'a31cca09-d0fe-4752-8a05-70db026b7108');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '1', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '2', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '3', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'jo', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'jo', 'a31cca09-d0fe-4752-8a05-70db026b7108');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'jo', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'jo', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'dqvist', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'ei', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'im', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'indqvist', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'ist', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'jo', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'kim', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'lindqvist', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'ndqvist', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'osei', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'qvist', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'sei', '338c069b-ebec-453c-ad82-13e09d0c751a');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'st', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'vist', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2');
insert into frontdesk.limit_use (clinic_id, limit_key, uses, window_end)
 values ('*', 'k1.9f54192fe8b64f3257d4ca4041db4994eb90e7f2e94d1b094e704691b7225bbd', 2, 1796083200000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '281b2c06-14eb-49b8-b7a5-1b7d6d52e949', 'rivera', 'bc8a0f352-c0d2-4635-9c8b-834aae5cafba', null, 'visit', 1796151600000, 1796153400000, 900000, 0, 0, true, 1796055000000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '883773af-f8d2-447e-97dd-38594c65ba0b', 'rivera', 'bc8a0f352-c0d2-4635-9c8b-834aae5cafba', null, 'visit', 1796148000000, 1796149800000, 900000, 0, 0, true, 1796056200000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '954197f7-1936-4ee7-915f-6f2b45efefc1', 'rivera', 'bc8a0f352-c0d2-4635-9c8b-834aae5cafba', null, 'visit', 1796144400000, 1796146200000, 900000, 0, 0, true, null);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '122f1227-6635-4a45-826f-180504b96be2', 'rivera', 's67909519-3528-4204-a2a4-8383cfe06f14', null, 'visit', 1796230800000, 1796232600000, 900000, 0, 0, true, 1796056200000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '38370e6a-96ed-48c6-a115-06386ea8b60e', 'rivera', 's67909519-3528-4204-a2a4-8383cfe06f14', null, 'visit', 1796144400000, 1796146200000, 900000, 0, 0, true, 1796056200000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '5963dbc8-67a3-49c8-863e-8ffa3c537403', 'rivera', 's67909519-3528-4204-a2a4-8383cfe06f14', null, 'visit', 1796317200000, 1796319000000, 900000, 0, 0, true, 1796056200000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'ed079743-5dfa-415d-817b-b4ee73ba4225', 'rivera', 's67909519-3528-4204-a2a4-8383cfe06f14', null, 'visit', 1796403600000, 1796405400000, 900000, 0, 0, true, 1796059800000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '48ae3b72-e958-4825-bade-2fd37d17a79c', 'rivera', 'u0e594963-3b73-48f6-b731-be79c3ccf009', null, 'asked', 1796144400000, 1796146200000, 900000, 0, 0, true, null);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '580aff08-5821-4890-bac9-53e30c51cf35', 'rivera', 'u0e594963-3b73-48f6-b731-be79c3ccf009', null, 'asked', 1796144400000, 1796146200000, 900000, 0, 0, false, null);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '5125e228-c117-42d0-9539-c39d83e53eb4', 'PROMISE_OVERDUE', '7c12367d-c4d7-4588-af76-28b587b6a1ec', 1796054400000);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '8e6b1cd8-1d31-4702-b6d3-ef6629628119', 'LEAD_RECEIVED', '7c12367d-c4d7-4588-af76-28b587b6a1ec', 1796054400000);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '1069591f-57b8-431a-bc43-434233baf58c', 'APPOINTMENT_REJECTED', '7f7cd785-a346-458d-ae4d-ec3126e37b9d', 1796054400001);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '3d02f0a8-70ea-4139-9073-c5d80b7d3afc', 'APPOINTMENT_ENDED', '8c3a4c9d-4af1-4150-92eb-7d2de9887eb1', 1796054400001);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '70fa99b0-9883-4591-91a1-c573c6fbd15d', 'APPOINTMENT_BOOKED', '7f7cd785-a346-458d-ae4d-ec3126e37b9d', 1796054400001);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '7d89d7c2-7244-4525-8969-dee6a3e96df7', 'APPOINTMENT_BOOKED', '8c3a4c9d-4af1-4150-92eb-7d2de9887eb1', 1796054400001);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'c76a78bb-f662-41df-80bc-02aa041e3c4c', 'APPOINTMENT_REMINDER', '8c3a4c9d-4af1-4150-92eb-7d2de9887eb1', 1796054400001);
insert into frontdesk.practitioner_feed (clinic_id, practitioner, generation)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'rivera', 1);
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c546545b6-6528-47a5-837c-33273f5e676b', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('kept', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'pz');
insert into frontdesk.request_memory (clinic_id, request_key, lane, fingerprint, made, answered_at)
 values ('c4bc7204e-923c-47d9-abbe-2298799695f3', 'k-1', '15', 'print', 'a b', 1796054400000);
insert into frontdesk.unproven_letter (clinic_id, lead_id, recipient_key, letters, held, received_at)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', 'k1.a5d6ab27d0209fb363223a774f2d04c6c45660c6e26a1ce3f6324277e9342b04', 0, false, 1796054400000);
insert into frontdesk.unproven_letter (clinic_id, lead_id, recipient_key, letters, held, received_at)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'k1.a5d6ab27d0209fb363223a774f2d04c6c45660c6e26a1ce3f6324277e9342b04', 0, false, 1796054400000);
insert into frontdesk.unproven_letter (clinic_id, lead_id, recipient_key, letters, held, received_at)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'k1.a5d6ab27d0209fb363223a774f2d04c6c45660c6e26a1ce3f6324277e9342b04', 0, false, 1796054400000);
insert into frontdesk.unproven_letter (clinic_id, lead_id, recipient_key, letters, held, received_at)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'k1.a5d6ab27d0209fb363223a774f2d04c6c45660c6e26a1ce3f6324277e9342b04', 0, false, 1796054400000);
insert into frontdesk.unproven_time (clinic_id, time_id, network_key, counts_until)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '74baad4f-4920-4f0e-9c1e-c7a14e5c1a40', 'n2', 1796317200000);
insert into frontdesk.unproven_time (clinic_id, time_id, network_key, counts_until)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'b2870d4b-e17b-4159-9c08-81bff47655c0', 'n1', 1796230800000);
insert into frontdesk.unproven_time (clinic_id, time_id, network_key, counts_until)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'bc4b3ad9-4396-4286-85af-e8a47c265cdd', 'n3', 1796403600000);
insert into frontdesk.webhook_state (clinic_id, target, generation, rotated_at, disabled_at)
 values ('kept', 'target', 1, 1796115600000, null);
insert into frontdesk.account (clinic_id, account_id, name, email_sealed, email_index, password_hash, created_at)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'c5cf19ce-b6e9-40ca-8169-e7f7105a7d5c', 'Ana Rivera', 'v1.k1.wQPULZ7chblIzoFvEG5Ews5sKcB+m6QohxrnbwBsdbspE+xidukYQ/aYUayhklE=', 'k1.c89cfddd8219b93e75d4c795a6f017e665f666ac1c80872986da56420fbd4203', 'pbkdf2-sha256$600000$dXf2qw+Faw2o0MMBbrduXA==$PRgCmRUcJ2SlVyn9hCo6NgYVJLXevVCGww10EQ3k5Xc=', 1796054400000);
insert into frontdesk.account (clinic_id, account_id, name, email_sealed, email_index, password_hash, created_at)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '2de85d92-faf2-40b8-90ee-ca67e140d92e', 'Robin Ashe', 'v1.k1.j7Yjv3/ZiNTYog2dIrHNQZk+eQ66GsNVADXLSjsRlv10A+THMEMUHlbl6mXy', 'k1.45f998132443349c245db74feabfa8187cc4f5fdede3d0176373ec2317cbe173', 'pbkdf2-sha256$600000$r9JEHdX05xn+oG0UHnWCKQ==$Bcpay09UKtTIwFAO+klD/o8RyUD3sU0bTvkK+73iY0Q=', 1796054400000);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '0b60d09e-fb34-4911-8710-d2b41237ae35', '883773af-f8d2-447e-97dd-38594c65ba0b', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', '378Z-FSGF', 'UNCONFIRMED', null, 1796054400000, 1796056200000, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'ac081290-31a9-480f-83ec-b619324810ba', '954197f7-1936-4ee7-915f-6f2b45efefc1', '17fb46ac-bdfa-495e-92ba-32296908661f', '4R6Q-4PHQ', 'BOOKED', null, 1796054400000, null, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '74baad4f-4920-4f0e-9c1e-c7a14e5c1a40', '5963dbc8-67a3-49c8-863e-8ffa3c537403', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', 'BK3P-WHVN', 'UNCONFIRMED', null, 1796054400000, 1796056200000, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'b2870d4b-e17b-4159-9c08-81bff47655c0', '122f1227-6635-4a45-826f-180504b96be2', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'CBMQ-9W75', 'UNCONFIRMED', null, 1796054400000, 1796056200000, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'bc4b3ad9-4396-4286-85af-e8a47c265cdd', 'ed079743-5dfa-415d-817b-b4ee73ba4225', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'QTC7-HH6G', 'UNCONFIRMED', null, 1796054400000, 1796059800000, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'eb523215-05d5-4193-8743-2e024e92cc47', '38370e6a-96ed-48c6-a115-06386ea8b60e', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'WXMW-LGNV', 'UNCONFIRMED', null, 1796054400000, 1796056200000, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '7f7cd785-a346-458d-ae4d-ec3126e37b9d', '580aff08-5821-4890-bac9-53e30c51cf35', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', '2QRC-6JRK', 'REJECTED', null, 1796054400001, null, 1, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '8c3a4c9d-4af1-4150-92eb-7d2de9887eb1', '48ae3b72-e958-4825-bade-2fd37d17a79c', '338c069b-ebec-453c-ad82-13e09d0c751a', 'X2G7-M9WS', 'BOOKED', null, 1796054400001, null, 0, 0);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'af608d05-c7bf-4498-bc42-fb0da5bc8ed5', '0b60d09e-fb34-4911-8710-d2b41237ae35', 'BOOKED', null, 1796054400000, 1796148000000, '', null, 100);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'd0003487-1434-428f-b4c7-c8bab84d435b', 'ac081290-31a9-480f-83ec-b619324810ba', 'BOOKED', null, 1796054400000, 1796144400000, '', null, 99);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '49220062-c19a-4ab3-943f-369c3ffcc3c2', 'bc4b3ad9-4396-4286-85af-e8a47c265cdd', 'BOOKED', null, 1796054400000, 1796403600000, '', null, 30);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '5a23587a-00a6-444e-b237-2608b35b363d', 'eb523215-05d5-4193-8743-2e024e92cc47', 'BOOKED', null, 1796054400000, 1796144400000, '', null, 27);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'c7321aa5-4267-40bc-8569-d73089d63340', '74baad4f-4920-4f0e-9c1e-c7a14e5c1a40', 'BOOKED', null, 1796054400000, 1796317200000, '', null, 29);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'e95c9f83-7687-4951-a053-0db5f3b32be3', 'b2870d4b-e17b-4159-9c08-81bff47655c0', 'BOOKED', null, 1796054400000, 1796230800000, '', null, 28);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '27c134d5-bf52-46b9-989b-c157c2a4bc17', '7f7cd785-a346-458d-ae4d-ec3126e37b9d', 'REJECTED', 'Robin Ashe', 1796054400001, 1796144400000, '', 'af5f3b6f-5ffa-44ae-9bbd-8300f56149e4', 11);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '889e5c3a-c44b-48b3-8629-3cc5768fcce4', '8c3a4c9d-4af1-4150-92eb-7d2de9887eb1', 'BOOKED', 'Robin Ashe', 1796054400001, 1796144400000, '', 'af5f3b6f-5ffa-44ae-9bbd-8300f56149e4', 12);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'b1be7cb8-f4ad-4c27-9215-1a1f8ceecc65', '7f7cd785-a346-458d-ae4d-ec3126e37b9d', 'BOOKED', null, 1796054400001, 1796144400000, '', null, 10);
insert into frontdesk.article (clinic_id, slug, published_on, document)
 values ('cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2', 'new', '2026-03-29', '{"aliases":[],"clinic":"cee8f1d40-8e1b-4ff4-8c9e-8c393824a7c2","date":"2026-03-29","description":"About knees","draft":false,"file":"knees.md","image":{"alt":"A knee","src":"/knee.webp"},"markdown":"# Knees","review":{"author":"Ana Rivera","lastModified":"2026-10-25"},"slug":"new","tags":["knee"],"title":"Knees"}');
insert into frontdesk.blocked_time (clinic_id, block_id, practitioner, starts_at, ends_at, reason, made_by, made_at)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '81d5df1a-8168-4ff3-82fc-59b9d26fe78e', 'other', 1796144400000, 1796230800000, 'Away', 'Robin Ashe', 1796054400000);
insert into frontdesk.blocked_time (clinic_id, block_id, practitioner, starts_at, ends_at, reason, made_by, made_at)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '9c99aeb0-d080-4103-a7ab-5f079c735de6', null, 1796144400000, 1796230800000, 'Away', 'Robin Ashe', 1796054400000);
insert into frontdesk.busy_feed (clinic_id, feed_id, practitioner, address_sealed, due_at, fetched_at, fault, zone, slow, unread_count, unread_shown, unknown_zones, not_before, tag_kind, tag, read_basis, read_whole_at)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', 'ac71d178-4d17-4940-b543-bf0feaaed6c9', 'rivera', 'v1.k1.ZcugF/LaVcI+fjSqdgaYMd7HdYPIJxYj/omS8gUBK0jc0ZHEKFaYD9QhP2XTH4I7vOHkFiV55nWfC7L3Fw0UAZfDvJkBCQR7UyE5', 1796227800000, 1796227500000, null, null, false, 0, '', '', 0, 'LAST_MODIFIED', 'Mon, 30 Nov 2026 17:30:00 GMT', 'America/Los_Angeles - 365', 1796141100000);
insert into frontdesk.busy_time (clinic_id, busy_id, feed_id, starts_at, ends_at)
 values ('c09c5a53a-31d0-46c9-8ad0-8fd4ba518f4f', '65e26639-48c9-4e72-ab7f-450154b1bcc5', 'ac71d178-4d17-4940-b543-bf0feaaed6c9', 1796144400000, 1796151600000);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', '7650f01c-d655-4858-b6e8-9be1f0ec7fa0', 'b5e1f311-8e71-42e4-a7f4-9cf480387768', '17fb46ac-bdfa-495e-92ba-32296908661f', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 156);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'be9e5a5a-628b-4181-a1e4-9ab8722cdd47', 'b5e1f311-8e71-42e4-a7f4-9cf480387768', 'b9ab624b-e285-41e0-bbb9-0fd4b8a80b8b', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 157);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', '1847333b-28cb-4fa6-b467-36aba49ff1c8', 'bb87f325-1515-420d-af45-535cf86c47d6', '7c12367d-c4d7-4588-af76-28b587b6a1ec', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, 'https://www.example.org/knees', '1.2.3', null, 12);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '61bcc473-e310-4aa6-b077-19a4ec96c3fc', '13acc0b9-5ac5-4851-9366-46913f7f5fa2', 'd8555fd6-9ac7-48c8-b34e-7d47532caf1f', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 97);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', '6be7a8d4-cdb3-4cd7-bfe0-c6f8462c900d', '13acc0b9-5ac5-4851-9366-46913f7f5fa2', 'f90a54fc-c720-4a79-ae67-74c768b7c0ae', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 95);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'ec0053b7-1832-43ca-a8a9-f4ffae7bd206', '13acc0b9-5ac5-4851-9366-46913f7f5fa2', 'a31cca09-d0fe-4752-8a05-70db026b7108', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 94);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('s67909519-3528-4204-a2a4-8383cfe06f14', 'f403fb52-3275-4c81-87fb-7b02b41fa7b2', '13acc0b9-5ac5-4851-9366-46913f7f5fa2', '1d38745f-e5a6-4e8e-a448-d21f6c4ad937', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 96);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'a603ded2-5f4b-4f8a-9460-697d7664694a', 'e7d1a115-32a8-4d04-ada0-b078ca3c1f55', '338c069b-ebec-453c-ad82-13e09d0c751a', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 62);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', 'ef0962a1-dacc-4b5b-af8c-27f729388169', 'e7d1a115-32a8-4d04-ada0-b078ca3c1f55', 'ad934676-dd7a-4d9f-ba22-a195f326e7c2', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 61);
insert into frontdesk.hold (clinic_id, token, session_id, form, expires_at)
 values ('bc8a0f352-c0d2-4635-9c8b-834aae5cafba', 'EOFgVjneaxfznt0zu2we4N1OGfTc6P0POPbsRWjKzJc', '281b2c06-14eb-49b8-b7a5-1b7d6d52e949', 'form', 1796055000000);
insert into frontdesk.outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at, fault, target, lane, since_at)
 values ('cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8', 'b311c5db-f515-4eda-a9bd-8965f0c22e1d', '8e6b1cd8-1d31-4702-b6d3-ef6629628119', 'pigeon', 'PENDING', 0, 1796054520000, null, '-', 'cc633f6bc-3ad4-4c24-be47-26ac54cd8dd8/pigeon/-', 1796054400000);
insert into frontdesk.outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at, fault, target, lane, since_at)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '016ce023-721e-4ec1-9009-46fa746d5949', '70fa99b0-9883-4591-91a1-c573c6fbd15d', 'pigeon', 'PENDING', 0, 1796054460000, null, '-', 'u0e594963-3b73-48f6-b731-be79c3ccf009/pigeon/-', 1796054400001);
insert into frontdesk.outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at, fault, target, lane, since_at)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '33fdc277-556d-4206-bbea-c5fabcefe23d', '7d89d7c2-7244-4525-8969-dee6a3e96df7', 'pigeon', 'PENDING', 0, 1796054460000, null, '-', 'u0e594963-3b73-48f6-b731-be79c3ccf009/pigeon/-', 1796054400001);
insert into frontdesk.outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at, fault, target, lane, since_at)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '36e81a5c-851c-4714-a4d7-cb61f738a6de', '3d02f0a8-70ea-4139-9073-c5d80b7d3afc', 'pigeon', 'PENDING', 0, 1796146200000, null, '-', 'u0e594963-3b73-48f6-b731-be79c3ccf009/pigeon/-', 1796146200000);
insert into frontdesk.outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at, fault, target, lane, since_at)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '679eb2b1-9d7f-4978-bdd2-eb4218ca1a82', '1069591f-57b8-431a-bc43-434233baf58c', 'pigeon', 'PENDING', 0, 1796054460001, null, '-', 'u0e594963-3b73-48f6-b731-be79c3ccf009/pigeon/-', 1796054460001);
insert into frontdesk.outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at, fault, target, lane, since_at)
 values ('u0e594963-3b73-48f6-b731-be79c3ccf009', '96768564-5c29-4875-b4c7-b1bdd9ef015e', 'c76a78bb-f662-41df-80bc-02aa041e3c4c', 'pigeon', 'PENDING', 0, 1796058000000, null, '-', 'u0e594963-3b73-48f6-b731-be79c3ccf009/pigeon/-', 1796058000000);
insert into frontdesk.staff_session (clinic_id, secret_hash, account_id, started_at, seen_at, kept_sealed)
 values ('c9f031dbd-b998-4af8-b787-fc51fbe86367', 'b5cb9ef05b80569493d1cd402b3cd86837f6a65e1c9d47d6a9b24773cf10e4cb', 'c5cf19ce-b6e9-40ca-8169-e7f7105a7d5c', 1796054400000, 1796054400000, null);
