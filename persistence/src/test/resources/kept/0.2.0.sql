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
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'd8d67499-3f04-4fc2-b6dc-65a23c3b9de9', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"bbfce91a3-98a5-4dc5-b45c-076f17a1c28a"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"bbfce91a3-98a5-4dc5-b45c-076f17a1c28a","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"bbfce91a3-98a5-4dc5-b45c-076f17a1c28a"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '65864d00-8a56-4f15-a6ca-17914993a183', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"c08f13edc-5f39-424f-a671-c2485b97cd74"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"c08f13edc-5f39-424f-a671-c2485b97cd74","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"c08f13edc-5f39-424f-a671-c2485b97cd74"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'df4812cc-8e01-48ae-985b-0991a68b53fd', '{"appointmentTypes":[],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"c122de0e7-71b4-4ed5-bc02-694f978e9bb8"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"c122de0e7-71b4-4ed5-bc02-694f978e9bb8","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Denver"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"c122de0e7-71b4-4ed5-bc02-694f978e9bb8"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'be11db67-691a-4908-82c8-7f261ae694cb', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"c1f935701-901e-41f5-a8a9-6bb89c1217fd"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"c1f935701-901e-41f5-a8a9-6bb89c1217fd","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"c1f935701-901e-41f5-a8a9-6bb89c1217fd"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '30f21f13-9810-4cc7-86ef-a7dcc7af03ae', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"c260cda11-b42c-4a2e-85f9-06d808022918"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"c260cda11-b42c-4a2e-85f9-06d808022918","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"c260cda11-b42c-4a2e-85f9-06d808022918"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'f81ce3b9-6cdb-44f9-91d6-29ebcd54705e', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"c80154162-5e0b-455f-886d-adf093f1866e"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"c80154162-5e0b-455f-886d-adf093f1866e","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"c80154162-5e0b-455f-886d-adf093f1866e"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'fc2156b3-9eb2-4b6a-bd7b-2c98696ef81d', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('kept', 'bb7c6722-ffa7-40fc-aafc-89f07a94b1d4', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"kept"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"kept","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"kept"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '1dd343b8-fd6f-49ca-aacb-1017e60fa204', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"s3cfd493c-c88c-4986-b99d-77dd559a4687"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"s3cfd493c-c88c-4986-b99d-77dd559a4687","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"},{"hours":[{"key":"s3cfd493c-c88c-4986-b99d-77dd559a4687","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Tomas Okafor","overrides":[],"slug":"okafor"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"s3cfd493c-c88c-4986-b99d-77dd559a4687"}');
insert into frontdesk.clinic (clinic_id, revision, document)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'eaf24e38-a66f-4254-937c-cf011d1b9bf4', '{"appointmentTypes":[{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"AUTO","horizonDays":60,"minimumNotice":"PT2H","online":true},"slug":"visit","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}},{"description":{"expect":[]},"intent":"DISCOVERY","isBookableOnline":true,"locations":[],"name":{"byLanguage":{"und":"Visit"}},"place":"CLINIC","practitioners":[],"rooms":[],"rules":{"capacity":1,"confirm":"STAFF","horizonDays":60,"minimumNotice":"PT0S","online":true},"slug":"asked","timing":{"bufferAfter":"PT0S","bufferBefore":"PT0S","duration":"PT30M","every":"PT15M"}}],"calls":{"hours":{"byDay":{},"isEmpty":true},"within":"PT2H"},"closed":false,"intake":{"consents":[{"purpose":"CONTACT","text":{"byLanguage":{"und":"Contact me about this request."}},"version":"1"}],"freeText":false,"payment":{"insurers":[],"options":[]},"questions":[],"topics":[]},"locations":[{"name":"Harbour","slug":"u2d34d63c-9400-4c4d-950d-46131006d4f7"}],"notification":{"reminders":["PT24H"],"staff":[],"webhooks":[]},"policy":{"changesUntil":"PT24H","closures":[],"retention":{"health":90,"leads":365,"spam":14}},"practitioners":[{"hours":[{"key":"u2d34d63c-9400-4c4d-950d-46131006d4f7","value":{"byDay":{"MONDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"TUESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"WEDNESDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"THURSDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}],"FRIDAY":[{"from":"09:00:00","to":"12:00:00"},{"from":"13:00:00","to":"17:00:00"}]},"isEmpty":false}}],"name":"Ana Rivera","overrides":[],"slug":"rivera"}],"profile":{"businessType":"Physiotherapy","country":"US","currency":"USD","locales":["en"],"name":"Harbour","phone":{"e164":"+14155550132","isKnown":true,"typed":"(415) 555-0132"},"timeZone":"America/Los_Angeles"},"retired":{"consents":[],"practitioners":[],"types":[]},"rooms":[],"site":{"allowedOrigins":[],"publishGate":"WARN","texts":{}},"slug":"u2d34d63c-9400-4c4d-950d-46131006d4f7"}');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('kept', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'practitioner/okafor');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'practitioner/rivera');
insert into frontdesk.diary (clinic_id, diary_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'practitioner/rivera');
insert into frontdesk.failure_streak (clinic_id, streak_key, failures, opens_at, forgotten_at)
 values ('*', 'k1.0f5482481eac64dc835dd1e8718f7f952abc3d481a5e838a61862a9a667bd4bc', 1, 1796054530000, 1796054590000);
insert into frontdesk.invitation (clinic_id, secret_hash, expires_at)
 values ('kept', 'hash', 1796115600000);
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'v1.k1.+TEf1fr/NCiwAuWtNseH4u5boeIVSlZbObX7GeslYYhB/6sl4w==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'v1.k1.fJBM2/UJGX5KjN2qB+3b0muxrca4Nc3ZxDHZ+eQLQ033J+NAwg==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'v1.k1.t48XzGF5nomCL4R1DFr8XuZUc/TEmSsYN8oGh98p7Cu4SA7R/Q==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'v1.k1.ogxBEyb9IsIHE1cdz7vbpss4EBNjVSZnV+WigVCH42cf5pBUfQ==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'v1.k1.Y1Rmrf66kgvsO8ITxYS5+RCxZGk6K6h9xF5udeg8WxGdqUtLzg==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'v1.k1.4AXa8itmUnfm6yoqkWLHbmHKoHe5UoI7tEjFAe04+sm4iFKyXw==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'v1.k1.MuSxmX/zBdXyCslsfdbchmGQ4Xbpwa1pPHgvRyshezILi4DWzA==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('kept', 'v1.k1.9mtT2Vkix5C/3wiTnbqw5wsTffmwSAZKlH2X/Q8Q3PjNzkrV9Q==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'v1.k1.pH0UCGQx2X01/7Jdv1uiX2Ahs5wiUZlA1i9Y9Sk0W0+1afeqNA==');
insert into frontdesk.key_check (clinic_id, check_sealed)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'v1.k1.gN8cGWj0MMTTsi622KIdMvZ3OClkMEL2ied21ebtbdmbIVrbWA==');
insert into frontdesk.known_network (clinic_id, network_key, forgotten_at)
 values ('*', 'k1.94ed595af04a91d0b227c26975a8cdd50389e3e2ae54f1dde32f6c7e8f66422f', 1796054460000);
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '20498de1-404f-461b-9040-523e14dc38fb', 'PQ85-Z33X', 'Jo Lindqvist', 'v1.k1.nD8Qttvuo3v7fkufIWVDBMDNsSnBE7EcCfKX2zX5fwsE0CsVbGLlGXIpb772tTyUi5pXZU5RdXxBn/uRnClNLGRAaZUyIrD1Zr70DIr2aswTRQcuH6X8i1uQmg==', 'k1.abcc365b198cd8af2a06fb7d5197fd834865e70ac5fc3ca1bf4e6d866847e4aa', 'v1.k1.fk3gVqcL5tKYS72F18OG4QRHvgJh32SgBFLeyghQ2VPgxq1FcJ/RqMxa', 'k1.7aa66f5a96dbd4c5856f7d921229289a0a59af6f487a578d54529e805e2e8e70', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.fCpPGzXJvBD6K0iiIof6q0Shu09oO21+F6bwDWSVk1vXSi6P2L8ae1MF', '{"campaign":{},"locale":"en-US"}', 'BOOKED', true, 1796054400000, '035d3456-a4e1-4b70-a6d7-7b1757a73ceb', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'H974-DXK3', 'Jo Lindqvist', 'v1.k1.a3JqP/9NFiB+Yb3XfhGLQJaJoObMSGMF+r2lQ8J7mPdIXP4rx3FQQsMisvVcFXmzTkTzFME6BwVVIGsbWh1D39kiyX3D5nSAobcVg9KyuFrasqqHWYQB/smkkw==', 'k1.abcc365b198cd8af2a06fb7d5197fd834865e70ac5fc3ca1bf4e6d866847e4aa', 'v1.k1.qonb1FJZT8aBPn46pEeSP+wpS/6oIaZl0a9VHXv6A5mIPawHZ/v5gJWP', 'k1.7aa66f5a96dbd4c5856f7d921229289a0a59af6f487a578d54529e805e2e8e70', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.LGUgFypiL7pZvYRmW5pSXfGUhR20py5R6IDo/HTQrMktou0QZwCdr+C9', '{"campaign":{},"locale":"en-US"}', 'BOOKED', false, 1796054400000, '035d3456-a4e1-4b70-a6d7-7b1757a73ceb', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', '76K6-F53C', 'Jo Lindqvist', 'v1.k1.wtj1RhdusKxUJKVWMWlAvqsVlNqJVFdaYO44tVXPP2tcVb78obSUoH/uxPGsg7XPRLNofF7CachHCGfm7vbMw9dznya27d2Y5mdyxfXLftKfc3W5jaJfGQCNiQ==', 'k1.89eb4329202a73f4647895f97e9d8bf1b39f522028c840a1884935c0f684e99b', null, null, null, 'PRICING', '{"booking":false,"contactBy":"PHONE","interests":["COST"],"types":[]}', 'v1.k1.gAX82uErPW/DNtDMIrDcZXPIo5r8jpbN+Pc/jaSj/Iwx4TtqB+TFqXTl', '{"article":"knees","campaign":{"utm_source":"newsletter"},"locale":"en-US","page":"https://www.example.org/knees","referrer":"https://search.example/","section":"What helps","widget":"1.2.3"}', 'NOT_SUITABLE', false, 1796054400000, '2d005f86-9bb6-4ecb-91c3-7d2e538559d8', 1796058000000, 1796065200000, null, 'PRICING', 'knees', 'newsletter', '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '0c2fd135-43b1-44ea-a91d-ed134236b44b', '43GR-GKL7', 'Jo 3', 'v1.k1.ok0KytlWxJVc1EUx6TAlAJ/K5wYnzPI+JAfs+7i2rotYMgXvg15VK2rs9d7b7Ff04D65LIcZvYkwH6JhoPJKE7WqhU4nSUseOwxmlf7XyUYPIrRfDIaweNL68Q==', 'k1.1a8570a80f04a21d7fcc906551a832c4cb39e8dcc870ad989ec7a12f3b4bea6f', 'v1.k1.Q0N8QY4AEzySx/ybAIpERegBDm9OVZ2M9bP3kRopJ699Ww7lMtVpTyA0j+4X0euMV6E=', 'k1.892aaecde3dd976dc046aebaffef4f991737a4b1cf046b8974ccdc21091b0f25', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.PKhSQvYbZYlSDuXllOwPBXXtKP6C6r7pvr8d8Kji/co0+AYOjZUCLM+T', '{"campaign":{},"locale":"en-US"}', 'BOOKED', false, 1796054400000, 'f6c8ba43-15fb-4c52-be10-af82b2773988', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '1317e356-ceba-440e-a943-86931c0a9cbd', 'R9QK-4DVQ', 'Jo 2', 'v1.k1.tY2YDLlrbBbtkBVOi5sMPtp0ZBlaNsZrfmMoVHd0o+DRJifF1VIlELaMCjcGJXqNk36RycG+jMwEeRlWCDghENmCJP/lZGHwLEmBBDo1OzkVtdLKngRagVbRvQ==', 'k1.865e4b6bf05cd6b4369ace6ba9c7139d1e5c766d0284078d7b206495d49705b3', 'v1.k1.Q7DfsiyVSd9PlY0ckoM7DUNB54e4NIkoXq6zU68k8ULOTUE1/fYlaFXcUAaSN7hMPMQ=', 'k1.892aaecde3dd976dc046aebaffef4f991737a4b1cf046b8974ccdc21091b0f25', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.eCkZUUuG8AvEYz4tbFZlz4evB0BtJV6cYo8ceLt7N7wZSQZ3pVQCamWl', '{"campaign":{},"locale":"en-US"}', 'BOOKED', true, 1796054400000, 'f6c8ba43-15fb-4c52-be10-af82b2773988', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '5ec35e0f-4be1-4649-826d-f707531307fd', 'KNWJ-3MCT', 'Jo 0', 'v1.k1.sqSYC+z2rXQmSdgwtm0jwUywACKayE2yRYiUSsyW00K10JnY6rGijKRnLmISz8yB0FVEzKMpbpXjyaXYlu9dBmQMi7JWpTedXd2KsUI1ogqD3oBoPTjJBVqYKQ==', 'k1.db5218b37cde9896757cf63a2c2536d7a94e02c6912788f9384147e44dc098a5', 'v1.k1.b5Q02KqdvZbVTKLd1NJTHKG/mpK8vKqeDWURaf7KV4ycRpNY5ny+Sa6/q5MNMv10iGs=', 'k1.892aaecde3dd976dc046aebaffef4f991737a4b1cf046b8974ccdc21091b0f25', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.k3rY4P0+57ejWCh+djOcQ5xb1dKHtEvWFuGtd8LahCagxBwMSeTwqbFR', '{"campaign":{},"locale":"en-US"}', 'BOOKED', true, 1796054400000, 'f6c8ba43-15fb-4c52-be10-af82b2773988', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'e094c885-9b50-41cd-8e90-f68911e85753', 'DHL8-NWLR', 'Jo 1', 'v1.k1.srJ3YHkvkW174PAa3sWZcHSA/ftEHlKGeqY4Ixu8UepYu8KCZEfW03SMfY9aWWyig40QtFI4Q17KLTHeDvT7dx4tZSny0r39/W60fBPkkw7qsQR0tZBqVC1/Bw==', 'k1.933600e7f36e9ec8af6988488211ca9aacbe6c1f159f2b77f3f4185fdb2f8bf1', 'v1.k1.aTUdED8BgExgvko911gLUS4RjZoyK7Li1923jd0sDfLN1t1XRPI+dFzFCXBl1bxDXlw=', 'k1.892aaecde3dd976dc046aebaffef4f991737a4b1cf046b8974ccdc21091b0f25', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"visit"}', 'v1.k1.ktcsfnSJIFqAOOrOQNNhxCooI/QvhFZVRrBYovpIf+bW0iv6+tgO7t0H', '{"campaign":{},"locale":"en-US"}', 'BOOKED', true, 1796054400000, 'f6c8ba43-15fb-4c52-be10-af82b2773988', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', 'TBX6-XJVJ', 'Jo Lindqvist', 'v1.k1.8g+pAAnv7KU+szVJ1m0rX9ywI/KfiCSFSxLbPVOGg7GVesAo9ZgD/cAYBbdeiLy/OkAGCEXNjgxyLrukBayieJv2qr7SvaUlmyAYkyohDucarhl8ZW8EHgojgw==', 'k1.a20dcd59390d1e6dc0f4b9f029bb9ec4ea441e2f5ac12eddae3ae8c0b84db9e4', 'v1.k1.hbA+tdm1HnUKpG2Q9fcYhe+gWaZ87LjVU5ZJcYpY/dlmJmW+yJvCfklz', 'k1.781ced96e933fd82644898c2c94f5e84733ae28f302b89cc5a80fdc018e78efa', null, 'VISIT', '{"booking":true,"intent":"DISCOVERY","isBooking":true,"type":"asked"}', 'v1.k1.aRVYb0EBICHJqcYSkpFmIJjrcPDKWELg4oJ6jiv08zAyqF+ijVVhHF1l', '{"campaign":{},"locale":"en-US"}', 'CONTACTED', false, 1796054400001, 'c60c5680-9812-4e63-bbf9-0dfe11813375', null, null, null, 'DISCOVERY', null, null, '1.k1');
insert into frontdesk.lead (clinic_id, lead_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, external_id, kind, enquiry, concern_sealed, provenance, state, quarantined, received_at, person_id, promise_from, promise_by, assignee, intent, article, source, traced_by)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '38322ee0-93f8-4127-9fac-211c1b098da4', 'RSKF-9BZL', 'Jo Lindqvist', 'v1.k1.ZKXeaZAvv36pHHIe4+Llm0JBGi4ckZ2xlYfXR2N/jNUJuu713V+e1T+43YpsR63+uE/F1Z0g0P2yjdZDubGxihrvYE7Txojh9yVdnG6V2tICGD5DreCfv0y60Q==', 'k1.a20dcd59390d1e6dc0f4b9f029bb9ec4ea441e2f5ac12eddae3ae8c0b84db9e4', 'v1.k1.DbhzC8UneVzrAaFKbd+nE6LEjd2sBFdYKESDFlfp6Y+wq/GMJSFLxw1K', 'k1.781ced96e933fd82644898c2c94f5e84733ae28f302b89cc5a80fdc018e78efa', null, 'CALLBACK', '{"booking":false,"window":{"from":"2026-11-30T17:00:00Z","id":"asap","isSoonest":true,"to":"2026-11-30T19:00:00Z"}}', 'v1.k1.gP3hp7MmBrjd7ursNk0x3WHfWMjLKaNWTIExZEi/r2v1V9TgeczLTpCK', '{"campaign":{},"locale":"en-US"}', 'DECLINED', false, 1796054400001, 'c60c5680-9812-4e63-bbf9-0dfe11813375', 1796058000000, 1796065200000, null, 'CALLBACK', null, null, '1.k1');
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '2ad26be2-0761-4154-a237-2351fb59bc3c', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', null, 'Robin Ashe', 1796054460000, 'ASSIGNED', null, 'v1.k1./P8z+rkPwF63zT+e1eiqiSRdRU4J9RNkv8xfGz3wmIUR3SsE2Dg=', 'NOT_SUITABLE', false, '2ad26be2-0761-4154-a237-2351fb59bc3c', '11aa41be-e718-4ec7-93e9-8f30fb217414', 9);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'b4424c66-ec94-4619-8d9e-f10bfe4cf8aa', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', null, 'Robin Ashe', 1796054520000, 'ASSIGNED', null, null, 'NOT_SUITABLE', false, 'b4424c66-ec94-4619-8d9e-f10bfe4cf8aa', '11aa41be-e718-4ec7-93e9-8f30fb217414', 11);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'bdd4392a-5ee3-4731-b770-afefbdb95e58', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', 'NOT_SUITABLE', 'Robin Ashe', 1796054400000, 'MARKED', null, null, 'NEW', false, 'bdd4392a-5ee3-4731-b770-afefbdb95e58', '11aa41be-e718-4ec7-93e9-8f30fb217414', 8);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'd7dce86a-79ab-4730-b7b8-a06eca92b842', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', null, 'Robin Ashe', 1796054520000, 'NOTED', null, 'v1.k1.s3aVRhykbhYhNDGlvzJEOHHCwMK3e42wAJzEUNuOQ+90xRHlCIxYrjk=', 'NOT_SUITABLE', false, 'd7dce86a-79ab-4730-b7b8-a06eca92b842', '11aa41be-e718-4ec7-93e9-8f30fb217414', 10);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '9a19c811-cb61-4001-8aa1-8420feb737b5', '0c2fd135-43b1-44ea-a91d-ed134236b44b', null, 'Robin', 1796054400000, 'RELEASED', null, null, 'BOOKED', true, '9a19c811-cb61-4001-8aa1-8420feb737b5', '2f81e39e-95c9-4f44-a095-57ba86d97cc2', 88);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '241a5763-30c7-4714-b258-827287929b1a', '38322ee0-93f8-4127-9fac-211c1b098da4', 'DECLINED', 'Robin Ashe', 1796054400001, 'MARKED', null, null, 'NEW', false, '241a5763-30c7-4714-b258-827287929b1a', 'b1461f5d-fab5-43d8-8946-aea3f0bcb39c', 73);
insert into frontdesk.lead_change (clinic_id, change_id, lead_id, to_state, made_by, made_at, kind, outcome, text_sealed, was_state, was_aside, act_id, made_by_account, entry_number)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '824f9cc6-c3bc-4959-99aa-67ae6cb690e7', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', 'CONTACTED', 'Robin Ashe', 1796054400001, 'MARKED', null, null, 'BOOKED', false, '8e6883e9-3661-4318-bc4f-7fd9cc17bd2e', 'b1461f5d-fab5-43d8-8946-aea3f0bcb39c', 74);
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '9Up2xw4hpGDDDJtme-7q3w', '20498de1-404f-461b-9040-523e14dc38fb', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '9Up2xw4hpGDDDJtme-7q3w', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'GRo0IU7v49-REhNKAGifaQ', '20498de1-404f-461b-9040-523e14dc38fb', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'GRo0IU7v49-REhNKAGifaQ', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'J6H6LrA3oeMoeeOzxG6hGw', '20498de1-404f-461b-9040-523e14dc38fb', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'J6H6LrA3oeMoeeOzxG6hGw', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'RwzYFZ0hBHjHjjdFcsK73g', '20498de1-404f-461b-9040-523e14dc38fb', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'V2vgPVpPicd5RVOK6mxXow', '20498de1-404f-461b-9040-523e14dc38fb', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'V2vgPVpPicd5RVOK6mxXow', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'XTYww2Ptzd87e2DDyaDOSQ', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'ZB2jrdLXHu7PhPUO4N7Z3A', '20498de1-404f-461b-9040-523e14dc38fb', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'ZB2jrdLXHu7PhPUO4N7Z3A', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'bx2kMMGqoujrYNEf-p5Pow', '20498de1-404f-461b-9040-523e14dc38fb', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'td8Ks9XDFmYhpG79mopIUw', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'thjdYgOzCaW4kEHbVD3C0g', '20498de1-404f-461b-9040-523e14dc38fb', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'thjdYgOzCaW4kEHbVD3C0g', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'BlwflFd0M5Bi6n9XlE433Q', 'd7dce86a-79ab-4730-b7b8-a06eca92b842', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'C-0wPPMYneClHNka2F7pDA', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'VOXLXjYLSJ429r7oaSaLUw', 'd7dce86a-79ab-4730-b7b8-a06eca92b842', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'aNSKinlSQpZgCQyT2oIUBQ', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'iVclhPEAD4CMoxhE7uPpAw', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'm0k7cVubrZxFGpJXl8CE4g', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p2bVcMxquVnnNkKvVGne6A', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'rajGxaUrjmszWNCkyqdPEw', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'tOiklHuRUMtlrb7jtF4XuQ', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '0Qunt6d8sNL1we0Lt1ji_w', '0c2fd135-43b1-44ea-a91d-ed134236b44b', '0c2fd135-43b1-44ea-a91d-ed134236b44b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '1zl5_cnO2QcrRKsBeUqNig', '0c2fd135-43b1-44ea-a91d-ed134236b44b', '0c2fd135-43b1-44ea-a91d-ed134236b44b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '3lcny-EfXRmNgc2_NjB0xg', '5ec35e0f-4be1-4649-826d-f707531307fd', '5ec35e0f-4be1-4649-826d-f707531307fd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '3q1WB0fhmlQbA_Wvo4g4Jw', '0c2fd135-43b1-44ea-a91d-ed134236b44b', '0c2fd135-43b1-44ea-a91d-ed134236b44b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '7Xbc7kMmWiJhc34L6cmmqA', 'e094c885-9b50-41cd-8e90-f68911e85753', 'e094c885-9b50-41cd-8e90-f68911e85753');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'AmyW3ytO4Z3YXXQc4FV_dg', '5ec35e0f-4be1-4649-826d-f707531307fd', '5ec35e0f-4be1-4649-826d-f707531307fd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'CZSe1q7UieOJXnbt3gyfMQ', '5ec35e0f-4be1-4649-826d-f707531307fd', '5ec35e0f-4be1-4649-826d-f707531307fd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'E9pp2NTa0sfO8DBk0sMmXQ', 'e094c885-9b50-41cd-8e90-f68911e85753', 'e094c885-9b50-41cd-8e90-f68911e85753');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'F90i3VOxHdGA4jEM0PuVQQ', '1317e356-ceba-440e-a943-86931c0a9cbd', '1317e356-ceba-440e-a943-86931c0a9cbd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'JTnCQgzTUnpmw5SgitZSMQ', 'e094c885-9b50-41cd-8e90-f68911e85753', 'e094c885-9b50-41cd-8e90-f68911e85753');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'OU5LP8-CsmFjI_0ZT8nBlA', '5ec35e0f-4be1-4649-826d-f707531307fd', '5ec35e0f-4be1-4649-826d-f707531307fd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'PBtzxdJqcTAuZRDvJChIZg', '5ec35e0f-4be1-4649-826d-f707531307fd', '5ec35e0f-4be1-4649-826d-f707531307fd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'QUO5_FEsqY8WduJ4Gt31og', '1317e356-ceba-440e-a943-86931c0a9cbd', '1317e356-ceba-440e-a943-86931c0a9cbd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'Rr0a-nOYKWviFQpcsX0dcw', '0c2fd135-43b1-44ea-a91d-ed134236b44b', '0c2fd135-43b1-44ea-a91d-ed134236b44b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'Rr0a-nOYKWviFQpcsX0dcw', '1317e356-ceba-440e-a943-86931c0a9cbd', '1317e356-ceba-440e-a943-86931c0a9cbd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'Rr0a-nOYKWviFQpcsX0dcw', '5ec35e0f-4be1-4649-826d-f707531307fd', '5ec35e0f-4be1-4649-826d-f707531307fd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'Rr0a-nOYKWviFQpcsX0dcw', 'e094c885-9b50-41cd-8e90-f68911e85753', 'e094c885-9b50-41cd-8e90-f68911e85753');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'TRbc3Eg4dvMvpUHZFVnx0A', 'e094c885-9b50-41cd-8e90-f68911e85753', 'e094c885-9b50-41cd-8e90-f68911e85753');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '_46iRD0SLZvXI_hibpyYqw', '1317e356-ceba-440e-a943-86931c0a9cbd', '1317e356-ceba-440e-a943-86931c0a9cbd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'bvwWYodh9s-_fakMgluGLg', 'e094c885-9b50-41cd-8e90-f68911e85753', 'e094c885-9b50-41cd-8e90-f68911e85753');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'fHPX6pmKGAVtl8q6EO1Sfw', '5ec35e0f-4be1-4649-826d-f707531307fd', '5ec35e0f-4be1-4649-826d-f707531307fd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'gzHjZplY9NeNbTnfSOFcqQ', '5ec35e0f-4be1-4649-826d-f707531307fd', '5ec35e0f-4be1-4649-826d-f707531307fd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'lpAcinzx7znaLQXJQ6_R3Q', '0c2fd135-43b1-44ea-a91d-ed134236b44b', '0c2fd135-43b1-44ea-a91d-ed134236b44b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'o8IskdzrbndczT8X6NEGOw', '0c2fd135-43b1-44ea-a91d-ed134236b44b', '0c2fd135-43b1-44ea-a91d-ed134236b44b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'oenk2zI30N0lFA86bBqalg', '1317e356-ceba-440e-a943-86931c0a9cbd', '1317e356-ceba-440e-a943-86931c0a9cbd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 's89janWeZ7i5bfB0TK5PRA', '1317e356-ceba-440e-a943-86931c0a9cbd', '1317e356-ceba-440e-a943-86931c0a9cbd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'vG43Gj-2MZsK3Z8ztaCTYg', '1317e356-ceba-440e-a943-86931c0a9cbd', '1317e356-ceba-440e-a943-86931c0a9cbd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'vlwPBCTKP47PalZ2_Vv2qA', '1317e356-ceba-440e-a943-86931c0a9cbd', '1317e356-ceba-440e-a943-86931c0a9cbd');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'wKxoFqjFCQHwIchbR8_Iew', '0c2fd135-43b1-44ea-a91d-ed134236b44b', '0c2fd135-43b1-44ea-a91d-ed134236b44b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'xPppO4bE0DredOb4R4GusA', 'e094c885-9b50-41cd-8e90-f68911e85753', 'e094c885-9b50-41cd-8e90-f68911e85753');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'y0O-AKrATBBj12JMjVz9Mg', 'e094c885-9b50-41cd-8e90-f68911e85753', 'e094c885-9b50-41cd-8e90-f68911e85753');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'z1bThPUfSfm8JTipPZaRdQ', '0c2fd135-43b1-44ea-a91d-ed134236b44b', '0c2fd135-43b1-44ea-a91d-ed134236b44b');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '7czBxNPvB9EPDMP7FZpt8Q', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '7czBxNPvB9EPDMP7FZpt8Q', '38322ee0-93f8-4127-9fac-211c1b098da4', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '9cOSLocywAO6wgrGyPGh6Q', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '9cOSLocywAO6wgrGyPGh6Q', '38322ee0-93f8-4127-9fac-211c1b098da4', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '9eW8dtoXMfuQlxE5wHSJ3A', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'ECwhluXDvTYAj62G5LgFaQ', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'ECwhluXDvTYAj62G5LgFaQ', '38322ee0-93f8-4127-9fac-211c1b098da4', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'Ptr7ZD4dqxnJ9W9R_uuCHQ', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'Ptr7ZD4dqxnJ9W9R_uuCHQ', '38322ee0-93f8-4127-9fac-211c1b098da4', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'YAZ4DoFRlj0yWaBNRR2XnQ', '38322ee0-93f8-4127-9fac-211c1b098da4', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'YhX9ot25lJvj4Rk0N1CkIQ', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'ZB54U4RqBtpmRbC0Xsx9zQ', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'ZB54U4RqBtpmRbC0Xsx9zQ', '38322ee0-93f8-4127-9fac-211c1b098da4', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'sHdjmDdOwWUr_NZpWmdv9Q', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'sHdjmDdOwWUr_NZpWmdv9Q', '38322ee0-93f8-4127-9fac-211c1b098da4', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_fragment (clinic_id, fragment_index, source_id, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'vN6zNeRIDOotwgUR2tzgdA', '38322ee0-93f8-4127-9fac-211c1b098da4', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'dqvist', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'dqvist', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'indqvist', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'indqvist', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'ist', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'ist', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'jo', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'jo', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'lindqvist', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'lindqvist', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'ndqvist', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'ndqvist', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'qvist', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'qvist', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'st', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'st', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'vist', '20498de1-404f-461b-9040-523e14dc38fb');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'vist', 'df94d023-93ec-4680-a8dc-d605d676ec1b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'dqvist', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'indqvist', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'ist', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'jo', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'lindqvist', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'ndqvist', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'qvist', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'st', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'vist', '2a5e593f-7faa-40d5-bf35-561afe95bd6d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '0', '5ec35e0f-4be1-4649-826d-f707531307fd');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '1', 'e094c885-9b50-41cd-8e90-f68911e85753');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '2', '1317e356-ceba-440e-a943-86931c0a9cbd');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '3', '0c2fd135-43b1-44ea-a91d-ed134236b44b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'jo', '0c2fd135-43b1-44ea-a91d-ed134236b44b');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'jo', '1317e356-ceba-440e-a943-86931c0a9cbd');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'jo', '5ec35e0f-4be1-4649-826d-f707531307fd');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'jo', 'e094c885-9b50-41cd-8e90-f68911e85753');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'dqvist', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'dqvist', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'indqvist', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'indqvist', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'ist', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'ist', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'jo', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'jo', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'lindqvist', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'lindqvist', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'ndqvist', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'ndqvist', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'qvist', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'qvist', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'st', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'st', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'vist', '31ace82c-8fef-40ab-967a-51f7be3f0d5d');
insert into frontdesk.lead_name_part (clinic_id, part, lead_id)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'vist', '38322ee0-93f8-4127-9fac-211c1b098da4');
insert into frontdesk.limit_use (clinic_id, limit_key, uses, window_end)
 values ('*', 'k1.fd273645658c6098b088304614bd8cb6f34d8077196c5edd998e72d2f1daeaa8', 2, 1796083200000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'c220c3d5-354e-4222-8bf6-63637dcb426b', 'rivera', 'bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', null, 'visit', 1796148000000, 1796149800000, 900000, 0, 0, true, 1796056200000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'f7a2edc2-cbfc-4548-b12e-84ecc0ecbff5', 'rivera', 'bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', null, 'visit', 1796144400000, 1796146200000, 900000, 0, 0, true, null);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'fa348101-5a88-4cb6-85f9-b7afb44ca9a0', 'rivera', 'bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', null, 'visit', 1796151600000, 1796153400000, 900000, 0, 0, true, 1796055000000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '18d8ae32-30cc-4adf-b285-e0b763b0581c', 'rivera', 's3cfd493c-c88c-4986-b99d-77dd559a4687', null, 'visit', 1796317200000, 1796319000000, 900000, 0, 0, true, 1796056200000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '6cd0354f-b003-46db-801d-61be3cd6574b', 'rivera', 's3cfd493c-c88c-4986-b99d-77dd559a4687', null, 'visit', 1796230800000, 1796232600000, 900000, 0, 0, true, 1796056200000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '9c4da3d2-acd0-48ef-bd41-403d0bc89275', 'rivera', 's3cfd493c-c88c-4986-b99d-77dd559a4687', null, 'visit', 1796144400000, 1796146200000, 900000, 0, 0, true, 1796056200000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'f32e60d6-72d4-48b5-9bbd-4c56ee5cb90a', 'rivera', 's3cfd493c-c88c-4986-b99d-77dd559a4687', null, 'visit', 1796403600000, 1796405400000, 900000, 0, 0, true, 1796059800000);
insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, room, type, starts_at, ends_at, every_millis, buffer_before_millis, buffer_after_millis, live, kept_until)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '5b7b77c0-6c80-4b22-aa32-669be3d2b8e8', 'rivera', 'u2d34d63c-9400-4c4d-950d-46131006d4f7', null, 'asked', 1796144400000, 1796146200000, 900000, 0, 0, false, null);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '0cbbe85e-14cd-40c1-ad95-cfce88536118', 'PROMISE_OVERDUE', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', 1796054400000);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'f1ff48a5-bcda-4a7e-9a66-6c1155f838eb', 'LEAD_RECEIVED', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', 1796054400000);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '3e73092f-1f14-456c-afe8-ceca791f2504', 'APPOINTMENT_BOOKED', 'c7618e5d-ae09-485f-9226-4b6019d3d17a', 1796054400001);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'cf2fed8f-2a84-4aa5-9007-0df9d23c3222', 'PROMISE_OVERDUE', '38322ee0-93f8-4127-9fac-211c1b098da4', 1796054400001);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'd58ecf97-7294-4854-969f-8055a23b826f', 'APPOINTMENT_REJECTED', 'c7618e5d-ae09-485f-9226-4b6019d3d17a', 1796054400001);
insert into frontdesk.outbox_event (clinic_id, event_id, type, subject, happened_at)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'f3643699-f957-40a1-9f1f-53a8ca14901d', 'LEAD_RECEIVED', '38322ee0-93f8-4127-9fac-211c1b098da4', 1796054400001);
insert into frontdesk.practitioner_feed (clinic_id, practitioner, generation)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'rivera', 1);
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('c80154162-5e0b-455f-886d-adf093f1866e', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'pz');
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
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'pz');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '10');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '11');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '12');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '13');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '14');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '15');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '16');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '17');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '18');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '19');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '20');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '21');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '22');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '23');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '24');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '25');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '26');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '27');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '28');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '29');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '30');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '31');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '32');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '33');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '34');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '35');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '36');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '37');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '38');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '39');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '40');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '41');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '42');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '43');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '44');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '45');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '46');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '47');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '48');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '49');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '50');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '51');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '52');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '53');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '54');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '55');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '56');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '57');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '58');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '59');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '60');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '61');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '62');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '63');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'p0');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'p1');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'p2');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'p3');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'p4');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'p5');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'p6');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'p7');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'p8');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'p9');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pa');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pb');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pc');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pd');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pe');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pf');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pg');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'ph');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pi');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pj');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pk');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pl');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pm');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pn');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'po');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pp');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pq');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pr');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'ps');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pt');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pu');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pv');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pw');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'px');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'py');
insert into frontdesk.request_lane (clinic_id, lane)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'pz');
insert into frontdesk.request_memory (clinic_id, request_key, lane, fingerprint, made, answered_at)
 values ('c260cda11-b42c-4a2e-85f9-06d808022918', 'k-1', '15', 'print', 'a b', 1796054400000);
insert into frontdesk.unproven_letter (clinic_id, lead_id, recipient_key, letters, held, received_at)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '0c2fd135-43b1-44ea-a91d-ed134236b44b', 'k1.5c9814eff16dada4a68ecc9fd46d40149d8421c104107ca4bce0381a225abafb', 0, false, 1796054400000);
insert into frontdesk.unproven_letter (clinic_id, lead_id, recipient_key, letters, held, received_at)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '1317e356-ceba-440e-a943-86931c0a9cbd', 'k1.5c9814eff16dada4a68ecc9fd46d40149d8421c104107ca4bce0381a225abafb', 0, false, 1796054400000);
insert into frontdesk.unproven_letter (clinic_id, lead_id, recipient_key, letters, held, received_at)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '5ec35e0f-4be1-4649-826d-f707531307fd', 'k1.5c9814eff16dada4a68ecc9fd46d40149d8421c104107ca4bce0381a225abafb', 0, false, 1796054400000);
insert into frontdesk.unproven_letter (clinic_id, lead_id, recipient_key, letters, held, received_at)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'e094c885-9b50-41cd-8e90-f68911e85753', 'k1.5c9814eff16dada4a68ecc9fd46d40149d8421c104107ca4bce0381a225abafb', 0, false, 1796054400000);
insert into frontdesk.unproven_time (clinic_id, time_id, network_key, counts_until)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'b8de52ac-14f3-4d26-9b59-7d53fbeea365', 'n2', 1796317200000);
insert into frontdesk.unproven_time (clinic_id, time_id, network_key, counts_until)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'c120cc34-89fd-46c1-8fcf-0421d3069bf2', 'n1', 1796230800000);
insert into frontdesk.unproven_time (clinic_id, time_id, network_key, counts_until)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'd90d5911-bc49-4bfa-a54e-5f70d9d95d08', 'n3', 1796403600000);
insert into frontdesk.webhook_state (clinic_id, target, generation, rotated_at, disabled_at)
 values ('kept', 'target', 1, 1796115600000, null);
insert into frontdesk.account (clinic_id, account_id, name, email_sealed, email_index, password_hash, created_at)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '46b47c12-64fe-4253-ae8a-634463258d84', 'Ana Rivera', 'v1.k1.vU+9tN8QTtcY4OYDPtckuyzsnXmFSk5Vp20qmALo2LidLuqj+Z3VnqfrRU0KV9k=', 'k1.d9c376e2a68a660b622f253679e51de27adf55a55a243f29975c00024a30729b', 'pbkdf2-sha256$600000$8+sIK3TwrbtNmEmFgU43UQ==$n9cHKI5YlZCYL32eJt6TIgF6NOJ9iMgKLDaqoR64/hQ=', 1796054400000);
insert into frontdesk.account (clinic_id, account_id, name, email_sealed, email_index, password_hash, created_at)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', '11aa41be-e718-4ec7-93e9-8f30fb217414', 'Robin Ashe', 'v1.k1.bVIvR7RIoJbI8mIGqDrfnJyJpDp9jGmUyxoXMdFcwKZDsKuoNBAZrT6qtJFH', 'k1.e7ea295fcfa164465fc4d4368845bcfa79c9c74fb5d0cdb2bb02e600132a9a62', 'pbkdf2-sha256$600000$Ls3ARY71Evp5v0Usg+eK9w==$6juxrWmJ5z96v5ttsCrO9n1U6zK4ObY+IObozZZpalc=', 1796054400000);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '1715477a-8865-4ef3-b4f2-976f107bc38f', 'f7a2edc2-cbfc-4548-b12e-84ecc0ecbff5', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'H974-DXK3', 'BOOKED', null, 1796054400000, null, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '3a36d7bd-f466-4361-a9b3-5a187d67515e', 'c220c3d5-354e-4222-8bf6-63637dcb426b', '20498de1-404f-461b-9040-523e14dc38fb', 'PQ85-Z33X', 'UNCONFIRMED', null, 1796054400000, 1796056200000, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'b8de52ac-14f3-4d26-9b59-7d53fbeea365', '18d8ae32-30cc-4adf-b285-e0b763b0581c', '1317e356-ceba-440e-a943-86931c0a9cbd', 'R9QK-4DVQ', 'UNCONFIRMED', null, 1796054400000, 1796056200000, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'c120cc34-89fd-46c1-8fcf-0421d3069bf2', '6cd0354f-b003-46db-801d-61be3cd6574b', 'e094c885-9b50-41cd-8e90-f68911e85753', 'DHL8-NWLR', 'UNCONFIRMED', null, 1796054400000, 1796056200000, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'd90d5911-bc49-4bfa-a54e-5f70d9d95d08', 'f32e60d6-72d4-48b5-9bbd-4c56ee5cb90a', '0c2fd135-43b1-44ea-a91d-ed134236b44b', '43GR-GKL7', 'UNCONFIRMED', null, 1796054400000, 1796059800000, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'f5037e11-439e-444d-a948-18576ae5e5e1', '9c4da3d2-acd0-48ef-bd41-403d0bc89275', '5ec35e0f-4be1-4649-826d-f707531307fd', 'KNWJ-3MCT', 'UNCONFIRMED', null, 1796054400000, 1796056200000, 0, 0);
insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, external_id, booked_at, kept_until, revision, link_generation)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'c7618e5d-ae09-485f-9226-4b6019d3d17a', '5b7b77c0-6c80-4b22-aa32-669be3d2b8e8', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', 'TBX6-XJVJ', 'REJECTED', null, 1796054400001, null, 1, 0);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', '82a8d85c-9c9c-4df6-bbe5-5754e50ec267', '3a36d7bd-f466-4361-a9b3-5a187d67515e', 'BOOKED', null, 1796054400000, 1796148000000, '', null, 100);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'd209eace-437f-4e1a-9bef-0d9fadb03653', '1715477a-8865-4ef3-b4f2-976f107bc38f', 'BOOKED', null, 1796054400000, 1796144400000, '', null, 99);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '4622d8ab-cfd5-4188-959c-cf190dc9132b', 'd90d5911-bc49-4bfa-a54e-5f70d9d95d08', 'BOOKED', null, 1796054400000, 1796403600000, '', null, 30);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '7640d7bb-4fb4-4a8b-a81f-6dce7fb01f44', 'c120cc34-89fd-46c1-8fcf-0421d3069bf2', 'BOOKED', null, 1796054400000, 1796230800000, '', null, 28);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '925bb903-9f48-447e-a7cf-93b55c67c430', 'b8de52ac-14f3-4d26-9b59-7d53fbeea365', 'BOOKED', null, 1796054400000, 1796317200000, '', null, 29);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'e2615908-e29a-4507-8de5-6624d27c272f', 'f5037e11-439e-444d-a948-18576ae5e5e1', 'BOOKED', null, 1796054400000, 1796144400000, '', null, 27);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '71a15ff5-e194-497a-b660-e8beae181923', 'c7618e5d-ae09-485f-9226-4b6019d3d17a', 'BOOKED', null, 1796054400001, 1796144400000, '', null, 16);
insert into frontdesk.appointment_change (clinic_id, change_id, appointment_id, kind, made_by, made_at, starts_at, overridden, made_by_account, entry_number)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '8e6883e9-3661-4318-bc4f-7fd9cc17bd2e', 'c7618e5d-ae09-485f-9226-4b6019d3d17a', 'REJECTED', 'Robin Ashe', 1796054400001, 1796144400000, '', 'b1461f5d-fab5-43d8-8946-aea3f0bcb39c', 17);
insert into frontdesk.article (clinic_id, slug, published_on, document)
 values ('c08f13edc-5f39-424f-a671-c2485b97cd74', 'new', '2026-03-29', '{"aliases":[],"clinic":"c08f13edc-5f39-424f-a671-c2485b97cd74","date":"2026-03-29","description":"About knees","draft":false,"file":"knees.md","image":{"alt":"A knee","src":"/knee.webp"},"markdown":"# Knees","review":{"author":"Ana Rivera","lastModified":"2026-10-25"},"slug":"new","tags":["knee"],"title":"Knees"}');
insert into frontdesk.blocked_time (clinic_id, block_id, practitioner, starts_at, ends_at, reason, made_by, made_at)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'cee74d01-291b-4f35-91cb-fa12a3cf17d3', null, 1796144400000, 1796230800000, 'Away', 'Robin Ashe', 1796054400000);
insert into frontdesk.blocked_time (clinic_id, block_id, practitioner, starts_at, ends_at, reason, made_by, made_at)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'f09da75e-d140-4f8d-8fbd-ae2b95bd31ad', 'other', 1796144400000, 1796230800000, 'Away', 'Robin Ashe', 1796054400000);
insert into frontdesk.busy_feed (clinic_id, feed_id, practitioner, address_sealed, due_at, fetched_at, fault, zone, slow, unread_count, unread_shown, unknown_zones, not_before, tag_kind, tag, read_basis, read_whole_at)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', '34d7f590-84d1-4660-a912-a26b57f4b3a6', 'rivera', 'v1.k1.L2UY1cwxL0+bxdvCAR4Lr88HNmo6+F9d1vaQbvxA1QUBC/vZ6WfpJhhmzKfZ5kIlIbhTVRg80IPXJqVT5pikype9kY3HKY2IPNnd', 1796227800000, 1796227500000, null, 'Europe/Berlin', false, 0, '', '', 0, 'LAST_MODIFIED', 'Mon, 30 Nov 2026 17:30:00 GMT', 'America/Denver Europe/Berlin 365', 1796227500000);
insert into frontdesk.busy_time (clinic_id, busy_id, feed_id, starts_at, ends_at)
 values ('c122de0e7-71b4-4ed5-bc02-694f978e9bb8', 'b255b567-a904-4c26-b17a-b395738dc063', '34d7f590-84d1-4660-a912-a26b57f4b3a6', 1796144400000, 1796151600000);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'fd9da9ba-5de7-4529-98b3-925160ebaa09', '035d3456-a4e1-4b70-a6d7-7b1757a73ceb', '20498de1-404f-461b-9040-523e14dc38fb', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 157);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'ff4728ea-968a-4a1c-acfc-eb76b1609fab', '035d3456-a4e1-4b70-a6d7-7b1757a73ceb', 'df94d023-93ec-4680-a8dc-d605d676ec1b', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 156);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'cd1adced-6d42-40e8-9e29-ebd7fc73cf7c', '2d005f86-9bb6-4ecb-91c3-7d2e538559d8', '2a5e593f-7faa-40d5-bf35-561afe95bd6d', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, 'https://www.example.org/knees', '1.2.3', null, 12);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '1a855e35-8c4f-48f1-bff7-5b0486459b5d', 'f6c8ba43-15fb-4c52-be10-af82b2773988', '0c2fd135-43b1-44ea-a91d-ed134236b44b', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 97);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', '65740fa6-892d-4844-bf1a-cc9e6168cd48', 'f6c8ba43-15fb-4c52-be10-af82b2773988', '5ec35e0f-4be1-4649-826d-f707531307fd', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 94);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'bc75a6ba-f9e2-4c4d-a5d3-1b6c8aa8b3a2', 'f6c8ba43-15fb-4c52-be10-af82b2773988', '1317e356-ceba-440e-a943-86931c0a9cbd', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 96);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('s3cfd493c-c88c-4986-b99d-77dd559a4687', 'cf61e5cb-333c-4bc0-bd40-b7505ed1adf9', 'f6c8ba43-15fb-4c52-be10-af82b2773988', 'e094c885-9b50-41cd-8e90-f68911e85753', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 95);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '602cb49f-8161-481e-a111-0eb036445a7b', 'c60c5680-9812-4e63-bbf9-0dfe11813375', '31ace82c-8fef-40ab-967a-51f7be3f0d5d', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 82);
insert into frontdesk.consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, text_hash, noted_at, page, widget, noted_by, entry_number)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'f4dc3803-da4a-430f-ac18-49e88270d1e5', 'c60c5680-9812-4e63-bbf9-0dfe11813375', '38322ee0-93f8-4127-9fac-211c1b098da4', 'CONTACT', true, '1', 'en', '39a08871b23a037d31ca95eb1492e0674a0ad68ab3a897631bc4bd547788c4c1', 1796054400000, null, null, null, 81);
insert into frontdesk.hold (clinic_id, token, session_id, form, expires_at)
 values ('bbfce91a3-98a5-4dc5-b45c-076f17a1c28a', 'w7QaF6J19LDt03EOXG7-UtPtO0tLI6BsqaThYIHim9M', 'fa348101-5a88-4cb6-85f9-b7afb44ca9a0', 'form', 1796055000000);
insert into frontdesk.outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at, fault, target, lane, since_at)
 values ('cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e', 'a53c0244-80f5-460a-8267-ce1d44ff3b24', 'f1ff48a5-bcda-4a7e-9a66-6c1155f838eb', 'pigeon', 'PENDING', 0, 1796054520000, null, '-', 'cbb600874-a7bf-4b09-9d5b-f0ba7be3cb3e/pigeon/-', 1796054400000);
insert into frontdesk.outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at, fault, target, lane, since_at)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', '6d30da73-6581-46d9-97c1-94da5e0316bc', 'f3643699-f957-40a1-9f1f-53a8ca14901d', 'pigeon', 'PENDING', 0, 1796054520000, null, '-', 'u2d34d63c-9400-4c4d-950d-46131006d4f7/pigeon/-', 1796054400001);
insert into frontdesk.outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at, fault, target, lane, since_at)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'b9a43436-447b-4b6a-ab60-1c0307b087ba', 'd58ecf97-7294-4854-969f-8055a23b826f', 'pigeon', 'PENDING', 0, 1796054460001, null, '-', 'u2d34d63c-9400-4c4d-950d-46131006d4f7/pigeon/-', 1796054460001);
insert into frontdesk.outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at, fault, target, lane, since_at)
 values ('u2d34d63c-9400-4c4d-950d-46131006d4f7', 'd3baaadb-ea5a-47fc-bf76-254ce99955dc', '3e73092f-1f14-456c-afe8-ceca791f2504', 'pigeon', 'PENDING', 0, 1796054520000, null, '-', 'u2d34d63c-9400-4c4d-950d-46131006d4f7/pigeon/-', 1796054400001);
insert into frontdesk.staff_session (clinic_id, secret_hash, account_id, started_at, seen_at, kept_sealed)
 values ('c1f935701-901e-41f5-a8a9-6bb89c1217fd', '6c567004b8175a46bee607632965213459fb01a9efc863256a46c509d73e4af4', '46b47c12-64fe-4253-ae8a-634463258d84', 1796054400000, 1796054400000, null);
