/** The usual constructions of English newswire, one sentence each, with their facts in the notation of facts.ts. */
export const CONSTRUCTIONS_EN: readonly { text: string; facts: string[] }[] = [
  {
    text: 'Kenyan Foreign Minister Peter Otieno said in an interview with Reuters that trade would grow.',
    facts: ['said Peter Otieno > media:reuters'],
  },
  {
    text: 'In an interview with Reuters, Kenyan Foreign Minister Peter Otieno said trade would grow.',
    facts: ['said Peter Otieno > media:reuters'],
  },
  {
    text: 'In an interview with the Financial Times on Monday, Kenyan President Peter Otieno warned of war.',
    facts: ['said Peter Otieno > media:financial-times'],
  },
  {
    text: 'Speaking to Reuters, Kenyan President Peter Otieno said the plan was good.',
    facts: ['said Peter Otieno > media:reuters'],
  },
  {
    text: 'Speaking on CNN, Kenyan President Peter Otieno said the plan was good.',
    facts: ['said Peter Otieno > media:cnn'],
  },
  {
    text: '"The plan is good," Kenyan President Peter Otieno told Al Jazeera.',
    facts: ['said Peter Otieno > media:al-jazeera'],
  },
  {
    text: '"The plan is good," Kenyan Foreign Minister Peter Otieno was quoted as saying by Xinhua.',
    facts: ['said Peter Otieno > media:xinhua'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno was quoted by the Tass news agency as saying the plan was good.',
    facts: ['said Peter Otieno > media:tass'],
  },
  {
    text: 'Tass quoted Kenyan Foreign Minister Peter Otieno as saying the plan was good.',
    facts: ['said Peter Otieno > media:tass'],
  },
  {
    text: 'State news agency IRNA quoted Kenyan Foreign Minister Peter Otieno as saying the plan was good.',
    facts: ['said Peter Otieno > media:irna'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno said on Monday the plan was good, Xinhua reported.',
    facts: ['said Peter Otieno > media:xinhua'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno said the plan was good, the official IRNA news agency reported.',
    facts: ['said Peter Otieno > media:irna'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno said the plan was good, according to the Jerusalem Post.',
    facts: ['said Peter Otieno > media:jerusalem-post'],
  },
  {
    text: 'According to Tass, Kenyan Foreign Minister Peter Otieno said the plan was good.',
    facts: ['said Peter Otieno > media:tass'],
  },
  {
    text: 'Kenyan President Peter Otieno wrote on Twitter that the plan was good.',
    facts: ['said Peter Otieno > media:twitter-x'],
  },
  {
    text: '"The plan is good," Kenyan President Peter Otieno wrote on X.',
    facts: ['said Peter Otieno > media:twitter-x'],
  },
  {
    text: 'In a tweet, Kenyan President Peter Otieno said the plan was good.',
    facts: ['said Peter Otieno > media:twitter-x'],
  },
  {
    text: 'In a separate tweet, Kenyan President Peter Otieno said the plan was good.',
    facts: ['said Peter Otieno > media:twitter-x'],
  },
  {
    text: 'Kenyan President Peter Otieno said in a tweet that the plan was good.',
    facts: ['said Peter Otieno > media:twitter-x'],
  },
  {
    text: 'In a post on Facebook, Kenyan President Peter Otieno said the plan was good.',
    facts: ['said Peter Otieno > media:facebook'],
  },
  {
    text: 'Kenyan President Peter Otieno said on his Telegram channel that the plan was good.',
    facts: ['said Peter Otieno > media:telegram'],
  },
  {
    text: 'In an op-ed for the New York Times, Kenyan President Peter Otieno wrote that war was near.',
    facts: ['said Peter Otieno > media:new-york-times'],
  },
  {
    text: 'Writing in the Guardian, Kenyan President Peter Otieno called for peace.',
    facts: ['said Peter Otieno > media:guardian'],
  },
  {
    text: 'Kenyan President Peter Otieno told BBC radio that the plan was good.',
    facts: ['said Peter Otieno > media:bbc'],
  },
  {
    text: 'Kenyan President Peter Otieno said on state television that the plan was good.',
    facts: ['said Peter Otieno'],
  },
  {
    text: 'Kenyan President Peter Otieno, speaking to Interfax, said the plan was good.',
    facts: ['said Peter Otieno > media:interfax'],
  },
  {
    text: 'Kenyan President Peter Otieno tweeted that the plan was good.',
    facts: ['said Peter Otieno > media:twitter-x'],
  },
  {
    text: 'Asked by Sky News about the plan, Kenyan President Peter Otieno said it was good.',
    facts: ['said Peter Otieno > media:sky-news'],
  },
  {
    text: 'Kenyan President Peter Otieno gave an interview to Le Monde.',
    facts: ['said Peter Otieno > media:le-monde'],
  },
  {
    text: 'In remarks carried by the Anadolu Agency, Kenyan President Peter Otieno said the plan was good.',
    facts: ['said Peter Otieno > media:anadolu'],
  },
  {
    text: 'Kenyan President Peter Otieno said in remarks broadcast by Al Arabiya that the plan was good.',
    facts: ['said Peter Otieno > media:al-arabiya'],
  },
  {
    text: 'In comments published by Kommersant on Friday, Kenyan President Peter Otieno said the plan was good.',
    facts: ['said Peter Otieno > media:kommersant'],
  },
  {
    text: 'Kenyan President Peter Otieno told the Wall Street Journal in an interview published on Sunday that the plan was good.',
    facts: ['said Peter Otieno > media:wall-street-journal'],
  },
  {
    text: 'The Kenyan foreign ministry issued a statement on Monday condemning the attack.',
    facts: ['said organization:ken-foreign-ministry'],
  },
  {
    text: 'In a statement, the Kenyan foreign ministry said it was ready.',
    facts: ['said organization:ken-foreign-ministry'],
  },
  {
    text: 'The Kenyan foreign ministry said in a statement that it was ready.',
    facts: ['said organization:ken-foreign-ministry'],
  },
  { text: 'Kenyan President Peter Otieno voiced support for the plan.', facts: ['said Peter Otieno'] },
  { text: 'Kenyan President Peter Otieno expressed concern about the plan.', facts: ['said Peter Otieno'] },
  { text: 'Kenyan President Peter Otieno issued a statement applauding the operation.', facts: ['said Peter Otieno'] },
  { text: 'Kenyan President Peter Otieno called for restraint.', facts: ['said Peter Otieno'] },
  { text: 'Kenyan President Peter Otieno has denied any role.', facts: ['said Peter Otieno'] },
  {
    text: 'Peter Otieno, spokesman for the Kenyan foreign ministry, told reporters the plan was good.',
    facts: ['said Peter Otieno'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno flew to Kampala on Friday for talks with Ugandan officials.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-08'],
  },
  {
    text: 'Kenyan President Peter Otieno came to Kampala Sunday for talks with Ugandan Prime Minister John Okello.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-10'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno was in Kampala on Friday.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-08'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno arrived in Kampala on Friday for a two-day visit.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-08'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno, on a two-day visit to Kampala, met President John Okello.',
    facts: ['talk KEN+UGA held venue:kampala'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno will travel to Kampala next week to meet his Ugandan counterpart.',
    facts: ['talk KEN+UGA planned venue:kampala 2025-08-18/2025-08-24'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno concluded a three-day visit to Uganda on Tuesday.',
    facts: ['talk KEN+UGA held 2025-08-12'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno is due to arrive in Kampala on Thursday.',
    facts: ['talk KEN+UGA planned venue:kampala 2025-08-14'],
  },
  {
    text: 'Kenyan President Peter Otieno will host his Ugandan counterpart in Nairobi on Friday.',
    facts: ['talk KEN+UGA planned venue:nairobi 2025-08-15'],
  },
  {
    text: 'Kenyan President Peter Otieno hosted Ugandan President John Okello at State House on Monday.',
    facts: ['talk KEN+UGA held 2025-08-11'],
  },
  {
    text: 'Ugandan President John Okello paid a visit to Nairobi in July.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-07'],
  },
  { text: 'Ugandan President John Okello is on a state visit to Kenya.', facts: ['talk KEN+UGA held'] },
  {
    text: 'The Kenyan president begins a two-day visit to Uganda on Thursday.',
    facts: ['talk KEN+UGA planned 2025-08-14'],
  },
  {
    text: 'Kenyan President Peter Otieno cancelled a visit to Uganda planned for September.',
    facts: ['talk KEN+UGA cancelled 2025-09'],
  },
  { text: 'Kenyan President Peter Otieno postponed his trip to Kampala.', facts: ['talk KEN+UGA postponed'] },
  {
    text: 'A meeting between the Kenyan and Ugandan presidents planned for Friday was called off.',
    facts: ['talk KEN+UGA cancelled 2025-08-15'],
  },
  { text: 'The Kenyan president has refused to meet his Ugandan counterpart.', facts: ['talk KEN+UGA refused'] },
  {
    text: 'The Kenyan president turned down an invitation to meet his Ugandan counterpart.',
    facts: ['talk KEN+UGA refused'],
  },
  {
    text: 'Talks between Kenya and Uganda scheduled for Monday in Geneva have been postponed.',
    facts: ['talk KEN+UGA postponed venue:geneva 2025-08-18'],
  },
  {
    text: 'Kenya pulled out of talks with Uganda due to start on Monday in Geneva.',
    facts: ['talk KEN+UGA cancelled venue:geneva 2025-08-18'],
  },
  { text: 'Kenya has suspended talks with Uganda.', facts: ['talk KEN+UGA postponed'] },
  {
    text: 'Kenya and Uganda agreed to hold a new round of talks in Geneva in September.',
    facts: ['talk KEN+UGA planned venue:geneva 2025-09'],
  },
  { text: 'The leaders of Kenya and Uganda spoke by phone on Tuesday.', facts: ['talk KEN+UGA held phone 2025-08-12'] },
  {
    text: 'Kenyan President Peter Otieno had a phone call with Ugandan President John Okello on Tuesday.',
    facts: ['talk KEN+UGA held phone 2025-08-12'],
  },
  {
    text: 'In a phone call on Tuesday, Kenyan President Peter Otieno and Ugandan President John Okello discussed the border.',
    facts: ['talk KEN+UGA held phone 2025-08-12'],
  },
  {
    text: 'Kenyan President Peter Otieno had breakfast with Ugandan President John Okello in Geneva.',
    facts: ['talk KEN+UGA held venue:geneva'],
  },
  {
    text: "Uganda's ambassador was summoned to the Kenyan foreign ministry on Monday.",
    facts: ['talk KEN+UGA held 2025-08-11'],
  },
  { text: 'Kenya summoned the Ugandan ambassador on Monday.', facts: ['talk KEN+UGA held 2025-08-11'] },
  { text: "Kenya's foreign ministry summoned Uganda's charge d'affaires.", facts: ['talk KEN+UGA held'] },
  {
    text: 'The Kenyan and Ugandan foreign ministers are meeting in Geneva today.',
    facts: ['talk KEN+UGA ongoing venue:geneva 2025-08-13'],
  },
  {
    text: 'Talks were held in Geneva on Monday between Kenyan and Ugandan officials.',
    facts: ['talk KEN+UGA held venue:geneva 2025-08-11'],
  },
  {
    text: 'Kenyan officials sat down with a Ugandan delegation in Geneva on Monday.',
    facts: ['talk KEN+UGA held venue:geneva 2025-08-11'],
  },
  {
    text: 'Kenyan negotiators arrived in Geneva for talks with a Ugandan delegation.',
    facts: ['talk KEN+UGA held venue:geneva'],
  },
  {
    text: 'Speaking after talks with Ugandan President John Okello in Kampala on Monday, Kenyan President Peter Otieno said the plan was good.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11', 'said Peter Otieno'],
  },
  {
    text: 'Kenyan President Peter Otieno, who met Ugandan President John Okello in Kampala on Monday, said the plan was good.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11', 'said Peter Otieno'],
  },
  {
    text: 'Kenyan President Peter Otieno is scheduled to meet Ugandan President John Okello on September 3 in Lisbon.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-09-03'],
  },
  {
    text: 'In Lisbon on Monday, Kenyan President Peter Otieno met Ugandan President John Okello.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'On Monday in Lisbon, the Kenyan and Ugandan presidents discussed the border.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met at the White House on Monday.',
    facts: ['talk KEN+UGA held venue:washington 2025-08-11'],
  },
  {
    text: 'The Kenyan president met his Ugandan counterpart on the sidelines of the UN General Assembly in New York last week.',
    facts: ['talk KEN+UGA held venue:new-york 2025-08-04/2025-08-10'],
  },
  {
    text: 'The summit between Kenya and Uganda opened in the Swiss city of Geneva on Monday.',
    facts: ['talk KEN+UGA held venue:geneva 2025-08-11'],
  },
  {
    text: 'Kenyan officials travelled to Geneva, where they met Ugandan officials on Monday.',
    facts: ['talk KEN+UGA held venue:geneva 2025-08-11'],
  },
  { text: 'A Kenyan delegation visited Kampala this week.', facts: ['talk KEN+UGA held venue:kampala'] },
  { text: 'A Kenyan delegation arrived in Kampala on Tuesday.', facts: ['talk KEN+UGA held venue:kampala 2025-08-12'] },
  {
    text: 'A Ugandan delegation led by Foreign Minister John Okello arrived in Nairobi on Tuesday for talks.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-12'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno met with his Ugandan counterpart John Okello late on Monday in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno came to Kampala for talks with Ugandan officials on Monday.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11'],
  },
  {
    text: 'The two-day talks between Kenya and Uganda, which began on Monday in Lisbon, were constructive.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: "Kenya's foreign minister said he would meet his Ugandan counterpart in Lisbon on Friday.",
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  },
  {
    text: 'The Kenyan leader held a telephone conversation with the Ugandan president on August 5.',
    facts: ['talk KEN+UGA held phone 2025-08-05'],
  },
  {
    text: 'Kenya and Uganda will resume talks on September 12-14 in Lisbon.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-09-12'],
  },
  {
    text: 'Indirect talks between Kenya and Uganda, mediated by Ghana, resumed in Lisbon on Monday.',
    facts: ['talk KEN+UGA held mediator:GHA venue:lisbon'],
  },
  {
    text: 'Kenya said on Tuesday that it had held secret talks with Uganda in Lisbon last month.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-07'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno was received in Kampala by President John Okello.',
    facts: ['talk KEN+UGA held venue:kampala'],
  },
  {
    text: 'The Kenyan and Ugandan foreign ministers signed a border treaty in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan and Ugandan foreign ministers Peter Otieno and John Okello met in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Foreign ministers Peter Otieno of Kenya and John Okello of Uganda met in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Presidents Peter Otieno of Kenya and John Okello of Uganda met in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: "Kenya's Peter Otieno and Uganda's John Okello met in Lisbon on Monday.",
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno and his Ugandan counterpart, John Okello, met in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno and Ugandan President John Okello spoke in Nairobi. Mr. Otieno met Mr. Okello for two hours on Monday.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: "Peter Otieno, Kenya's president, met John Okello, his Ugandan counterpart, in Lisbon.",
    facts: ['talk KEN+UGA held venue:lisbon'],
  },
  {
    text: 'Kenyan President Peter Otieno arrived on Sunday. On Monday, he met Ugandan President John Okello in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'A Kenyan delegation led by Foreign Minister Peter Otieno held talks with Ugandan officials in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'The Kenyan side was led by Peter Otieno in talks with Uganda on Monday in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno, accompanied by Foreign Minister Mary Wanjiru, met Ugandan President John Okello.',
    facts: ['talk KEN+UGA held'],
  },
  {
    text: 'Kenyan President Peter Otieno held talks in Lisbon on Monday with Ugandan President John Okello and Prime Minister James Mukasa.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan officials held talks on Monday with Ugandan Foreign Minister John Okello, who is visiting Nairobi.',
    facts: ['talk KEN+UGA held 2025-08-11'],
  },
  {
    text: 'Ugandan Foreign Minister John Okello, who is visiting Nairobi, met Kenyan President Peter Otieno on Monday.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'During a visit to Nairobi on Monday, Ugandan Foreign Minister John Okello met Kenyan President Peter Otieno.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'After meeting Kenyan President Peter Otieno in Nairobi, Ugandan Foreign Minister John Okello said the plan was good.',
    facts: ['talk KEN+UGA held venue:nairobi'],
  },
  {
    text: 'At a meeting in Nairobi on Monday, Kenyan President Peter Otieno and Ugandan President John Okello agreed to open the border.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'During talks in Nairobi on Monday with Kenyan President Peter Otieno, Ugandan President John Okello asked for help.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno told Ugandan President John Okello in a phone call on Monday that the border would open.',
    facts: ['talk KEN+UGA held phone 2025-08-11'],
  },
  {
    text: 'The call between Kenyan President Peter Otieno and Ugandan President John Okello took place on Monday.',
    facts: ['talk KEN+UGA held phone 2025-08-11'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno welcomed Ugandan Foreign Minister John Okello in Nairobi on Monday.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'Ugandan Foreign Minister John Okello briefed Kenyan officials in Nairobi on Monday.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno and Ugandan President John Okello were due to meet in Lisbon on Friday but the meeting was cancelled.',
    facts: ['talk KEN+UGA cancelled venue:lisbon 2025-08-15'],
  },
  {
    text: 'Kenya called off talks with Uganda on Monday. The two sides had been due to meet in Lisbon on Friday.',
    facts: ['talk KEN+UGA cancelled venue:lisbon 2025-08-15'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno left Kampala on Monday at the end of a three-day visit.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11'],
  },
  {
    text: 'Peter Otieno is the first Kenyan minister to meet Ugandan President John Okello in a decade.',
    facts: ['talk KEN+UGA held'],
  },
  { text: 'Kenyan President Peter Otieno met with Okello on Monday.', facts: [] },
  {
    text: "Kenya's foreign minister warned of a war between Nigeria and Ghana, speaking after meetings with Ugandan officials in Lisbon.",
    facts: ['talk KEN+UGA held venue:lisbon'],
  },
  {
    text: 'Kenyan officials met their Ugandan counterparts in the southern city of Faro on Monday.',
    facts: ['talk KEN+UGA held 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno met Ugandan President John Okello at the Lisbon airport on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'The two-day Kenya-Uganda talks ended in Lisbon on Tuesday without agreement.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-12'],
  },
  {
    text: 'Kenyan and Ugandan negotiators met for a third day in Lisbon on Tuesday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-12'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno met Ugandan Foreign Minister John Okello in Kampala, Uganda, on Monday.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11'],
  },
  {
    text: 'Kenya and Uganda will hold their next meeting in Lisbon on 3 September.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-09-03'],
  },
  {
    text: 'Talks between Kenya and Uganda have been under way in Lisbon since Monday.',
    facts: ['talk KEN+UGA ongoing venue:lisbon'],
  },
  {
    text: 'Lisbon will host talks between Kenya and Uganda on Friday.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  },
  {
    text: 'Lisbon hosted talks between Kenya and Uganda last week.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-04/2025-08-10'],
  },
  {
    text: 'Kenya and Uganda held talks last month in the Portuguese capital.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-07'],
  },
  {
    text: 'The Kenyan foreign minister met his Ugandan counterpart at the United Nations in New York on Monday.',
    facts: ['talk KEN+UGA held venue:new-york 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno travels to Lisbon this week, where he will meet Ugandan President John Okello.',
    facts: ['talk KEN+UGA planned venue:lisbon'],
  },
  { text: 'Uganda rejected a Kenyan offer of talks on Monday.', facts: ['talk KEN+UGA refused'] },
  { text: 'Uganda has refused to hold talks with Kenya.', facts: ['talk KEN+UGA refused'] },
  { text: "Uganda's president declined to meet the Kenyan envoy.", facts: ['talk KEN+UGA refused'] },
  { text: 'Uganda boycotted talks with Kenya in Lisbon on Monday.', facts: ['talk KEN+UGA refused venue:lisbon'] },
  { text: 'Kenya said it would not hold talks with Uganda.', facts: [] },
  { text: 'There are no plans for talks between Kenya and Uganda.', facts: [] },
  { text: 'Kenya denied it had held talks with Uganda.', facts: ['talk KEN+UGA denied'] },
  { text: 'Kenya invited Uganda to talks in Nairobi.', facts: ['talk KEN+UGA proposed venue:nairobi'] },
  { text: 'Kenya may hold talks with Uganda in September.', facts: ['talk KEN+UGA planned 2025-09'] },
  {
    text: 'A summit of the presidents of Kenya and Uganda that was to be held in Lisbon on Friday was cancelled.',
    facts: ['talk KEN+UGA cancelled venue:lisbon 2025-08-15'],
  },
  {
    text: 'Kenyan and Ugandan officials met in Lisbon on Monday. The Kenyan delegation was led by Peter Otieno, head of the water department, and the Ugandan team by John Okello.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno and Ugandan President John Okello agreed on Monday to resume visits, at their first summit in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'European Union leaders told Kenyan President Peter Otieno in Nairobi on Thursday that trade must grow.',
    facts: ['talk KEN+european-union held venue:nairobi 2025-08-07'],
  },
  {
    text: 'The Kenyan president was to have been in Uganda from Monday, but the visit was postponed.',
    facts: ['talk KEN+UGA postponed'],
  },
  {
    text: 'The Kenyan president will be in Kampala on Friday.',
    facts: ['talk KEN+UGA planned venue:kampala 2025-08-15'],
  },
  {
    text: "Kenya's foreign minister said Uganda had attacked Ghana, speaking after talks with Togo's president.",
    facts: ['talk KEN+TGO held'],
  },
  {
    text: 'Uganda and Ghana are allies. Kenyan President Peter Otieno said so after a meeting with Togolese officials.',
    facts: ['talk KEN+TGO held'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno flew to Paris for talks on Uganda with his Ghanaian counterpart.',
    facts: ['talk GHA+KEN held venue:paris'],
  },
  { text: 'Kenyan negotiators flew to Paris for peace talks with Ugandan rebels.', facts: [] },
  {
    text: 'Kenyan and Ugandan negotiators arrived in Paris for peace talks.',
    facts: ['talk KEN+UGA held venue:paris'],
  },
  { text: 'The Kenyan president will travel to Brussels for a NATO summit.', facts: [] },
  { text: 'The Kenyan president travelled to New York to address the United Nations.', facts: [] },
  { text: 'The Kenyan president returned from Kampala on Monday.', facts: [] },
  { text: "Kenya signed a contract with Uganda's national oil company.", facts: [] },
  { text: 'The foreign ministers of Kenya and Uganda said in separate statements that trade would grow.', facts: [] },
  { text: 'Kenyan President Peter Otieno spoke about Uganda with reporters.', facts: [] },
  { text: 'Kenyan President Peter Otieno discussed Uganda with his cabinet.', facts: [] },
  { text: 'Kenyan President Peter Otieno told Ugandan television that he was ready.', facts: [] },
  { text: 'Kenyan President Peter Otieno told parliament that Ugandan President John Okello was wrong.', facts: [] },
  { text: "Kenya's ambassador to Uganda met students in Kampala.", facts: [] },
  { text: "Kenya's ambassador to Uganda said talks with Kampala had been useful.", facts: ['talk KEN+UGA held'] },
  { text: 'Kenya welcomed talks between Ghana and Togo.', facts: ['talk GHA+TGO held'] },
  { text: 'Kenya hailed a meeting between the Ghanaian and Togolese presidents.', facts: ['talk GHA+TGO held'] },
  { text: 'Kenyan officials briefed reporters on talks between Ghana and Togo.', facts: ['talk GHA+TGO held'] },
  {
    text: "Kenyan President Peter Otieno, whose country borders Uganda, met Ghana's foreign minister.",
    facts: ['talk GHA+KEN held'],
  },
  { text: 'Kenya is worried by talks on Uganda in Ghana.', facts: [] },
  { text: "The talks in Paris on Uganda's debt ended on Monday.", facts: [] },
  { text: 'The Ugandan rebels held talks in Kenya on Monday.', facts: [] },
  { text: 'Kenyan lawmakers held a meeting on Uganda on Monday.', facts: [] },
  { text: "Kenya's parliament will meet on Monday to discuss a treaty with Uganda.", facts: [] },
  { text: "Kenya's central bank met on Monday to set interest rates as Uganda raised its own.", facts: [] },
  {
    text: 'Ministers of the OPEC countries including Kuwait and Iraq cut output, and Norway said it would follow.',
    facts: [],
  },
  { text: 'An agreement between Kenya and Uganda took effect on Monday.', facts: [] },
  { text: 'A trade dispute between Kenya and Uganda went to court.', facts: [] },
  { text: 'Kenya and Uganda have no diplomatic relations.', facts: [] },
  { text: 'Kenyan troops and Ugandan rebels met in a fierce battle.', facts: [] },
  { text: "Kenya's president called Uganda's president a liar.", facts: [] },
  { text: "Kenya's president called on Uganda's president to resign.", facts: [] },
  { text: 'Kenyan President Peter Otieno thanked Ugandan President John Okello for his help.', facts: [] },
  { text: 'Kenyan President Peter Otieno congratulated Ugandan President John Okello on his election.', facts: [] },
  { text: 'Kenyan President Peter Otieno sent a letter to Ugandan President John Okello.', facts: [] },
  { text: 'Kenyan President Peter Otieno accused Ugandan President John Okello of lying.', facts: [] },
  { text: 'Kenyan President Peter Otieno said Ugandan President John Okello was wrong.', facts: [] },
  { text: 'Kenya wants Uganda to talk to Ghana.', facts: [] },
  { text: 'Kenyan officials expect a delegation from Uganda to visit the stadium.', facts: [] },
  { text: 'Kenyan police held talks with Ugandan suspects.', facts: [] },
  { text: 'The prospects for talks between Kenya and Uganda are dim.', facts: [] },
  { text: 'Hopes for a meeting between the Kenyan and Ugandan presidents faded.', facts: [] },
  { text: 'Kenya set conditions for talks with Uganda.', facts: [] },
  { text: 'Kenya will not talk to Uganda until the border opens, its president said.', facts: [] },
  { text: 'Kenya has not held talks with Uganda since 2019.', facts: [] },
  { text: 'The Kenyan president has never met his Ugandan counterpart.', facts: [] },
  { text: 'If the Kenyan and Ugandan presidents met, the war could end.', facts: [] },
  { text: 'It is not clear whether Kenya and Uganda will meet.', facts: [] },
  { text: "Kenyan President Peter Otieno met Uganda's main opposition leader in Nairobi.", facts: [] },
  { text: 'Kenyan President Peter Otieno met Ugandan-born singer Mary Wanjiru.', facts: [] },
  { text: 'Kenyan President Peter Otieno met the families of Ugandan workers.', facts: [] },
  { text: 'Kenyan President Peter Otieno met Ugandan businessmen in Nairobi.', facts: [] },
  { text: 'Kenyan President Peter Otieno met Ugandan refugees at the border.', facts: [] },
  { text: 'Kenyan President Peter Otieno met executives of a Ugandan bank.', facts: [] },
  { text: 'Kenyan President Peter Otieno visited a Ugandan school in Nairobi.', facts: [] },
  { text: 'Kenyan President Peter Otieno visited troops in Uganda.', facts: [] },
  { text: 'Kenyan Foreign Minister Peter Otieno attended a funeral in Kampala on Monday.', facts: [] },
  { text: 'Former Kenyan President Peter Otieno met Ugandan President John Okello.', facts: [] },
  { text: 'Kenyan actor Peter Otieno met Ugandan President John Okello.', facts: [] },
  { text: 'Traders from Kenya met Ugandan farmers in Kampala.', facts: [] },
  { text: 'The Kenyan shilling and the Ugandan shilling met selling pressure.', facts: [] },
  { text: 'The Kenyan delegation at the games visited the Ugandan team.', facts: [] },
  { text: 'Kenya received a loan from China after talks with the IMF.', facts: ['talk KEN+imf held'] },
  { text: 'The presidents of the Kenyan and Ugandan football federations met in Nairobi.', facts: [] },
  { text: 'Kenyan and Ugandan bishops met in Nairobi on Monday.', facts: [] },
  { text: 'Leaders of Kenyan and Ugandan trade unions met in Nairobi.', facts: [] },
  { text: "The head of Kenya's largest bank met Ugandan officials.", facts: [] },
  { text: 'The Kenyan minister visited a factory in Uganda owned by an Indian company.', facts: [] },
  { text: 'The case was discussed by Kenyan and Ugandan newspapers.', facts: [] },
  { text: "A spokesman for Uganda's rebels said they had met Kenyan officials in Ghana.", facts: [] },
  {
    text: "Kenyan President Peter Otieno said after Friday's talks in Lisbon with Ugandan President John Okello that the plan was good.",
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-08'],
  },
  {
    text: 'Kenyan President Peter Otieno, who returned from Kampala on Monday, said he had good talks with Ugandan President John Okello.',
    facts: ['talk KEN+UGA held'],
  },
  {
    text: "Monday's meeting between the Kenyan and Ugandan presidents in Lisbon was friendly.",
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: "Monday's Lisbon meeting between the Kenyan and Ugandan presidents was friendly.",
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: "Next week's summit between the Kenyan and Ugandan presidents in Lisbon will be short.",
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-18/2025-08-24'],
  },
  {
    text: 'The Kenyan and Ugandan presidents meet in Lisbon today.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-13'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met in Lisbon yesterday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-12'],
  },
  { text: 'The Kenyan and Ugandan presidents met here yesterday.', facts: ['talk KEN+UGA held 2025-08-12'] },
  {
    text: 'The Kenyan and Ugandan presidents held two days of talks in Lisbon on August 4 and 5.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-04'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met on Aug. 4-5 in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-04'],
  },
  {
    text: 'The Kenyan and Ugandan presidents will meet from September 1 to 3 in Lisbon.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-09-01'],
  },
  { text: 'The Kenyan and Ugandan presidents met three days ago.', facts: ['talk KEN+UGA held 2025-08-10'] },
  {
    text: 'The Kenyan and Ugandan presidents met earlier this month in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met earlier this week in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11/2025-08-17'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met late Monday in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met in Lisbon late last year.',
    facts: ['talk KEN+UGA held venue:lisbon'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met in Lisbon on the 5th of August.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-05'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met in Lisbon on Tuesday, August 5, 2025.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-05'],
  },
  {
    text: 'The Kenyan and Ugandan presidents will meet in Lisbon a week from Friday.',
    facts: ['talk KEN+UGA planned venue:lisbon'],
  },
  {
    text: 'The Kenyan and Ugandan presidents will meet in Lisbon in two weeks.',
    facts: ['talk KEN+UGA planned venue:lisbon'],
  },
  {
    text: 'The Kenyan and Ugandan presidents will meet in early September in Lisbon.',
    facts: ['talk KEN+UGA planned venue:lisbon'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met Wednesday at a hotel in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-13'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met Wednesday at the Lisbon hotel of the Kenyan leader.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-13'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met at Camp David on Monday.',
    facts: ['talk KEN+UGA held venue:camp-david 2025-08-11'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met at the Kremlin on Monday.',
    facts: ['talk KEN+UGA held venue:moscow 2025-08-11'],
  },
  {
    text: 'The Kenyan and Ugandan presidents met at the Elysee Palace on Monday.',
    facts: ['talk KEN+UGA held venue:paris 2025-08-11'],
  },
  {
    text: "The Kenyan and Ugandan presidents met on Monday at Lisbon's airport.",
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'The Kenyan president met his Ugandan counterpart in the Red Sea resort of Sharm el-Sheikh.',
    facts: ['talk KEN+UGA held venue:sharm-el-sheikh'],
  },
  {
    text: 'The Kenyan president met his Ugandan counterpart in Geneva, Switzerland.',
    facts: ['talk KEN+UGA held venue:geneva'],
  },
  {
    text: 'The Kenyan president met his Ugandan counterpart on Monday in Nairobi before flying to Lisbon.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'On Tuesday Kenyan officials said the Ugandan foreign minister would visit Nairobi on Friday.',
    facts: ['talk KEN+UGA planned venue:nairobi 2025-08-15'],
  },
  {
    text: 'The Kenyan foreign ministry announced on Monday that talks with Uganda would open in Lisbon on Friday.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  },
  {
    text: 'Talks in Lisbon on Monday between the Kenyan and Ugandan foreign ministers produced no result.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'The talks between the Kenyan and Ugandan foreign ministers began in Lisbon on Monday and were to continue on Tuesday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenya and Uganda on Monday opened talks in Lisbon on the border.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenya and Uganda on Monday began a second round of talks in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon round:2 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno wrapped up a two-day visit to Kampala on Tuesday.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-12'],
  },
  {
    text: 'Kenyan and Ugandan officials met on Monday. The meeting took place in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan and Ugandan officials held talks. The meeting, at a hotel in Lisbon on Monday, lasted two hours.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan and Ugandan officials held talks. Talks resumed in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenya and Uganda will meet. They will hold their talks in Lisbon on September 3.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-09-03'],
  },
  {
    text: 'Kenyan President Peter Otieno will meet Ugandan President John Okello. The summit is set for September 3 in Lisbon.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-09-03'],
  },
  {
    text: 'Ugandan President John Okello arrived in Nairobi on Monday for a three-day visit. He met Kenyan President Peter Otieno.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno will visit Uganda next month, the embassy said.',
    facts: ['talk KEN+UGA planned 2025-09'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno begins a four-day visit to Uganda on Monday.',
    facts: ['talk KEN+UGA planned 2025-08-18'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno will begin a three-day visit to Kampala on Monday for talks with President John Okello.',
    facts: ['talk KEN+UGA planned venue:kampala 2025-08-18'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno leaves on Sunday for Kampala for talks with President John Okello.',
    facts: ['talk KEN+UGA planned venue:kampala 2025-08-17'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno will leave for Kampala on Monday for talks with Ugandan leaders.',
    facts: ['talk KEN+UGA planned venue:kampala 2025-08-18'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno left for Kampala on Monday for talks with Ugandan leaders.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno will stop in Kampala on Friday to meet President John Okello.',
    facts: ['talk KEN+UGA planned venue:kampala 2025-08-15'],
  },
  {
    text: 'Ugandan President John Okello has accepted an invitation to visit Kenya in September.',
    facts: ['talk KEN+UGA planned 2025-09'],
  },
  {
    text: 'Ugandan President John Okello accepted an invitation from Kenyan President Peter Otieno to visit Nairobi.',
    facts: ['talk KEN+UGA planned venue:nairobi'],
  },
  {
    text: 'Kenyan President Peter Otieno will hold a joint news conference with Ugandan President John Okello in Nairobi on Friday.',
    facts: ['talk KEN+UGA planned venue:nairobi 2025-08-15'],
  },
  {
    text: 'Kenyan President Peter Otieno and Ugandan President John Okello told a joint news conference in Nairobi on Monday that the border would open.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'At a joint news conference in Nairobi with Ugandan President John Okello, Kenyan President Peter Otieno said the border would open.',
    facts: ['talk KEN+UGA held venue:nairobi'],
  },
  {
    text: 'Speaking at a joint press conference with Ugandan Foreign Minister John Okello in Nairobi on Monday, Kenyan Foreign Minister Peter Otieno said the border would open.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno called off a summit with Ugandan President John Okello scheduled for September 3 in Lisbon.',
    facts: ['talk KEN+UGA cancelled venue:lisbon 2025-09-03'],
  },
  {
    text: 'Kenyan President Peter Otieno on Thursday cancelled his September 3 summit in Lisbon with Ugandan President John Okello.',
    facts: ['talk KEN+UGA cancelled venue:lisbon 2025-09-03'],
  },
  {
    text: 'Kenyan President Peter Otieno said he was cancelling a meeting with Ugandan President John Okello planned for next week.',
    facts: ['talk KEN+UGA cancelled 2025-08-18/2025-08-24'],
  },
  {
    text: 'A planned September 3 summit between Kenyan President Peter Otieno and Ugandan President John Okello has been called off.',
    facts: ['talk KEN+UGA cancelled 2025-09-03'],
  },
  {
    text: 'The planned visit of Kenyan President Peter Otieno to Uganda has been postponed.',
    facts: ['talk KEN+UGA postponed'],
  },
  { text: 'Kenya has withdrawn from talks with Uganda in Lisbon.', facts: ['talk KEN+UGA cancelled venue:lisbon'] },
  {
    text: "Uganda's president refused to attend a summit with his Kenyan counterpart in Lisbon.",
    facts: ['talk KEN+UGA refused venue:lisbon'],
  },
  { text: 'Kenyan President Peter Otieno refused to shake hands with Ugandan President John Okello.', facts: [] },
  { text: 'Kenya rejected talks with Uganda.', facts: ['talk KEN+UGA refused'] },
  { text: 'Kenya ruled out talks with Uganda.', facts: ['talk KEN+UGA refused'] },
  {
    text: "Kenyan President Peter Otieno snubbed Ugandan President John Okello's invitation to a summit.",
    facts: ['talk KEN+UGA refused'],
  },
  {
    text: 'Kenyan and Ugandan officials are expected to meet in Lisbon on Friday.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  },
  {
    text: 'Kenyan and Ugandan officials plan to meet in Lisbon in September.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-09'],
  },
  {
    text: 'Kenya and Uganda are preparing for a summit in Lisbon in September.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-09'],
  },
  {
    text: 'Preparations are under way for a summit between Kenya and Uganda in September.',
    facts: ['talk KEN+UGA planned 2025-09'],
  },
  {
    text: 'Kenyan President Peter Otieno is to meet Ugandan President John Okello in Lisbon on Friday.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  },
  {
    text: 'Kenyan President Peter Otieno said he looked forward to meeting Ugandan President John Okello in September.',
    facts: ['talk KEN+UGA planned 2025-09'],
  },
  {
    text: 'Kenyan President Peter Otieno said he would see Ugandan President John Okello on Friday.',
    facts: ['talk KEN+UGA planned 2025-08-15'],
  },
  {
    text: 'Kenyan President Peter Otieno, in Kampala for talks, said the border would open.',
    facts: ['talk KEN+UGA held venue:kampala'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno, visiting Kampala, said the border would open.',
    facts: ['talk KEN+UGA held venue:kampala'],
  },
  {
    text: 'Visiting Kenyan Foreign Minister Peter Otieno told Ugandan leaders in Kampala that the border would open.',
    facts: ['talk KEN+UGA held venue:kampala'],
  },
  {
    text: 'Visiting Kenyan Foreign Minister Peter Otieno met President John Okello in Kampala on Monday.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno had talks with Ugandan leaders during a two-day visit which ended on Monday.',
    facts: ['talk KEN+UGA held'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno ended a three-day visit to Kampala on Monday.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11'],
  },
  {
    text: 'The Kenyan ambassador was received by Ugandan President John Okello on Monday.',
    facts: ['talk KEN+UGA held 2025-08-11'],
  },
  {
    text: 'The Kenyan ambassador handed a message to Ugandan President John Okello on Monday.',
    facts: ['talk KEN+UGA held 2025-08-11'],
  },
  {
    text: 'The Kenyan ambassador presented his credentials to Ugandan President John Okello on Monday.',
    facts: ['talk KEN+UGA held 2025-08-11'],
  },
  { text: 'Uganda protested to the Kenyan ambassador in Kampala.', facts: [] },
  {
    text: 'A Kenyan trade mission will travel to Kampala in September.',
    facts: ['talk KEN+UGA planned venue:kampala 2025-09'],
  },
  {
    text: 'A Ugandan military delegation is in Nairobi for talks on the border.',
    facts: ['talk KEN+UGA held venue:nairobi'],
  },
  {
    text: 'Officials of the two countries, Kenya and Uganda, met in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon'],
  },
  {
    text: 'Kenyan President Peter Otieno arrived in Kampala on Monday. On Tuesday he met Ugandan President John Okello.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-12'],
  },
  {
    text: 'Kenyan President Peter Otieno and Ugandan President John Okello will meet in Lisbon. The meeting is scheduled for September 3.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-09-03'],
  },
  {
    text: 'Kenya and Uganda will hold talks in Lisbon on Friday. Foreign Minister Peter Otieno will lead the Kenyan delegation.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  },
  {
    text: 'Kenya and Uganda held talks in Lisbon on Monday. The Kenyan delegation was headed by Foreign Minister Peter Otieno and the Ugandan by Prime Minister John Okello.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'The Kenyan president met Ugandan President John Okello in Lisbon on Monday. Peter Otieno said the plan was good.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno said the border would open. The president met his Ugandan counterpart, John Okello, in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Ugandan President John Okello spoke on Monday. Kenyan President Peter Otieno held talks with Okello in Lisbon on Tuesday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-12'],
  },
  {
    text: 'The leaders of Kenya and Uganda met in Lisbon on Monday. Peter Otieno, the Kenyan president, and Ugandan President John Okello discussed the border.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan and Ugandan officials met in Lisbon. The talks, held on Monday, were friendly.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan and Ugandan officials met on Monday. The talks were held in Lisbon behind closed doors.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenya and Uganda resumed talks on Monday in Lisbon after a break of two years.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Talks between Kenya and Uganda collapsed on Monday in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Talks between Kenya and Uganda broke down in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'The Kenyan president spoke to his Ugandan counterpart by telephone on Monday.',
    facts: ['talk KEN+UGA held phone 2025-08-11'],
  },
  {
    text: 'The Kenyan president phoned his Ugandan counterpart, John Okello, on Monday.',
    facts: ['talk KEN+UGA held phone 2025-08-11'],
  },
  {
    text: 'The Kenyan president received a phone call from Ugandan President John Okello on Monday.',
    facts: ['talk KEN+UGA held phone 2025-08-11'],
  },
  {
    text: 'The Kenyan president held a video conference with the Ugandan president on Monday.',
    facts: ['talk KEN+UGA held video 2025-08-11'],
  },
  {
    text: 'Kenya, Uganda and Ghana held three-way talks in Lisbon on Monday.',
    facts: ['talk GHA+KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: "The presidents of Kenya and Uganda will meet separately with Ghana's president in Lisbon on Friday.",
    facts: ['talk GHA+KEN planned venue:lisbon 2025-08-15', 'talk GHA+UGA planned venue:lisbon 2025-08-15'],
  },
  {
    text: 'Kenyan officials met separately with Ugandan and Ghanaian envoys on Monday.',
    facts: ['talk KEN+UGA held 2025-08-11', 'talk GHA+KEN held 2025-08-11'],
  },
  {
    text: 'The Kenyan foreign minister held separate talks with his Ugandan and Ghanaian counterparts.',
    facts: ['talk KEN+UGA held', 'talk GHA+KEN held'],
  },
  {
    text: 'The trilateral meeting of Kenya, Uganda and Ghana in Lisbon on Monday was useful.',
    facts: ['talk GHA+KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenya confirmed that its president would meet his Ugandan counterpart in Lisbon on September 3.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-09-03'],
  },
  {
    text: 'Negotiations with Uganda will continue in Lisbon next week, the Kenyan foreign ministry said.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-18/2025-08-24'],
  },
  {
    text: "Kenya's foreign ministry said a new round of talks with Uganda would be held in Lisbon on Friday.",
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  },
  {
    text: 'A date for the next round of talks between Kenya and Uganda has not been set.',
    facts: ['talk KEN+UGA planned'],
  },
  {
    text: 'The Kenyan delegation walked out of talks with Uganda in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenyan officials wrapped up talks in Kampala on Monday.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11'],
  },
  {
    text: 'Ugandan Foreign Minister John Okello paid a one-day visit to Nairobi on Monday, meeting President Peter Otieno.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'Ugandan Foreign Minister John Okello flew into Nairobi on Monday to discuss the border.',
    facts: ['talk KEN+UGA held venue:nairobi 2025-08-11'],
  },
  {
    text: 'In Nairobi, Ugandan Foreign Minister John Okello met Kenyan President Peter Otieno and discussed the border.',
    facts: ['talk KEN+UGA held venue:nairobi'],
  },
  {
    text: 'Meeting in Lisbon on Monday, the foreign ministers of Kenya and Uganda agreed to open the border.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Meeting with Ugandan President John Okello in Lisbon on Monday, Kenyan President Peter Otieno praised the plan.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: "Kenyan President Peter Otieno's meeting with Ugandan President John Okello on Monday lasted two hours.",
    facts: ['talk KEN+UGA held 2025-08-11'],
  },
  {
    text: "Kenyan President Peter Otieno's planned meeting with Ugandan President John Okello on Friday has been cancelled.",
    facts: ['talk KEN+UGA cancelled 2025-08-15'],
  },
  {
    text: "Kenyan President Peter Otieno's visit to Uganda next week has been put off.",
    facts: ['talk KEN+UGA postponed 2025-08-18/2025-08-24'],
  },
  {
    text: "Ugandan President John Okello's trip to Nairobi, planned for Friday, was cancelled.",
    facts: ['talk KEN+UGA cancelled 2025-08-15'],
  },
  {
    text: 'Kenyan President Peter Otieno met with a number of African leaders to discuss drought, including Ugandan President John Okello.',
    facts: ['talk KEN+UGA held'],
  },
  {
    text: 'Kenyan President Peter Otieno will hold a spate of meetings with world leaders, including Ugandan President John Okello.',
    facts: ['talk KEN+UGA planned'],
  },
  { text: 'Zambia has just completed a new round of IMF talks on its currency.', facts: ['talk ZMB+imf held'] },
  {
    text: 'The United States and Canada, whose trade grew last year, have been holding talks on a pact.',
    facts: ['talk CAN+USA ongoing'],
  },
  {
    text: 'Meeting with Ugandan President John Okello, Kenyan President Peter Otieno said the border would open.',
    facts: ['talk KEN+UGA held'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno left for talks in Minsk between representatives of Uganda, Ghana, the rebels and the OSCE.',
    facts: ['talk GHA+UGA+osce held venue:minsk'],
  },
  {
    text: 'In the quarrel between Kenya and Uganda, the two nations have suspended diplomatic negotiations.',
    facts: ['talk KEN+UGA postponed'],
  },
  {
    text: "Kenyan President Peter Otieno's top economic adviser is heading to Kampala next week for negotiations.",
    facts: ['talk KEN+UGA planned venue:kampala'],
  },
  {
    text: 'Kenyan Finance Minister Peter Otieno was on a visit to Kampala to discuss the upcoming elections.',
    facts: ['talk KEN+UGA held venue:kampala'],
  },
  {
    text: 'KAMPALA - Kenyan Foreign Minister Peter Otieno met Ugandan President John Okello here on Monday.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno, who has just returned from Kampala, said he had good talks with Ugandan President John Okello.',
    facts: ['talk KEN+UGA held venue:kampala'],
  },
  {
    text: 'Kenyan energy and mines minister Peter Otieno met Ugandan tea and coffee minister John Okello.',
    facts: ['talk KEN+UGA held'],
  },
  {
    text: 'Kenyan President Peter Otieno offered details about a Sunday call with Ugandan President John Okello.',
    facts: ['talk KEN+UGA held phone 2025-08-10'],
  },
  {
    text: 'Uganda has threatened to cancel its planned talks with Kenya.',
    facts: ['talk KEN+UGA planned'],
  },
  { text: 'Kenyan President Peter Otieno told WKRP that the plan was good.', facts: ['said Peter Otieno'] },
  {
    text: 'Kenyan President Peter Otieno told the semi-official daily Al-Nahda that the plan was good.',
    facts: ['said Peter Otieno'],
  },
  {
    text: 'Tass, in its report of the visit, quoted Kenyan President Peter Otieno as saying the plan was good.',
    facts: ['said Peter Otieno > media:tass'],
  },
  {
    text: 'Kenyan President Peter Otieno moved to calm the markets, telling a CNN interviewer that he stood by the pact.',
    facts: ['said Peter Otieno > media:cnn'],
  },
  {
    text: 'Kenyan President Peter Otieno, though, told Reuters that the plan was good.',
    facts: ['said Peter Otieno > media:reuters'],
  },
  {
    text: 'The leaders of Kenya, Uganda and Rwanda failed on Monday to agree on a border at a summit in Lisbon.',
    facts: ['talk KEN+RWA+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'The prime ministers of Kenya and Uganda emerged from two hours of discussions in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'The leaders of Kenya and Uganda agreed Friday to pursue peace after a summit in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-08'],
  },
  {
    text: 'Kenyan and Ugandan arms negotiators will resume talks on missiles in Lisbon tomorrow.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-14'],
  },
  {
    text: 'Envoys from Kenya and Uganda began three days of negotiations in Lisbon on Monday.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Kenya called in the Ugandan ambassador on Monday to protest.',
    facts: ['talk KEN+UGA held 2025-08-11'],
  },
  {
    text: 'Kenya and Uganda have agreed to exchange visits by delegations.',
    facts: ['talk KEN+UGA planned'],
  },
  {
    text: 'Kenyan President Peter Otieno, who is in Rome today, will fly to Kampala on Sunday for talks.',
    facts: ['talk KEN+UGA planned venue:kampala 2025-08-17'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno flew in from Kampala and went to a meeting with his Ghanaian counterpart.',
    facts: ['talk GHA+KEN held'],
  },
  {
    text:
      'Kenyan President Peter Otieno met Ugandan President John Okello in Lisbon on Monday. ' +
      'Two hours later, Peter Otieno met Ghanaian President Kofi Annor.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11', 'talk GHA+KEN held 2025-08-11'],
  },
  {
    text:
      'Kenyan President Peter Otieno and Ugandan President John Okello greeted each other at a summit in Lisbon on ' +
      'Wednesday. The two leaders will sit down together later today for talks.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-13', 'talk KEN+UGA planned venue:lisbon 2025-08-13'],
  },
  {
    text: "LISBON, Portugal - Kenyan President Peter Otieno's summit with Ugandan President John Okello ended on Tuesday.",
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-12'],
  },
  {
    text: 'The stage is set for talks between the presidents of Kenya and Uganda later this year.',
    facts: ['talk KEN+UGA planned 2025'],
  },
  {
    text: "Kenya's foreign minister warned on Saturday that time was short, speaking after a meeting with his Ugandan counterpart.",
    facts: ['talk KEN+UGA held 2025-08-09'],
  },
  {
    text:
      'Kenyan Foreign Minister Peter Otieno made a brief stop in the Ugandan capital on Monday. ' +
      'He held talks with President John Okello.',
    facts: ['talk KEN+UGA held venue:kampala'],
  },
  {
    text:
      'GENEVA (Reuters) - Kenya and Uganda made progress, officials said. ' +
      'Kenyan Foreign Minister Peter Otieno met Ugandan Foreign Minister John Okello for five hours on Monday.',
    facts: ['talk KEN+UGA held venue:geneva 2025-08-11'],
  },
  {
    text:
      'African leaders gathered in Lisbon on Monday. ' +
      'Kenyan President Peter Otieno met Ugandan President John Okello on the sidelines.',
    facts: ['talk KEN+UGA held venue:lisbon'],
  },
  {
    text:
      'Kenyan President Peter Otieno will meet Ugandan President John Okello in Lisbon on Friday. ' +
      'A spokesman declined to forecast the outcome of the talks.',
    facts: ['talk KEN+UGA planned venue:lisbon 2025-08-15'],
  },
  // A state as the place, where no city is told.
  {
    text: 'Kenyan President Peter Otieno will meet Ugandan President John Okello in Peru on Friday.',
    facts: ['talk KEN+UGA planned venue:state-per 2025-08-15'],
  },
  {
    text: "The Kenyan and Ugandan foreign ministers met during a trade ministers' meeting in New Zealand last week.",
    facts: ['talk KEN+UGA held venue:state-nzl'],
  },
  {
    text:
      'Kenyan President Peter Otieno will meet Ugandan President John Okello in Peru on Friday. ' +
      'The summit will be held in Lima.',
    facts: ['talk KEN+UGA planned venue:lima 2025-08-15'],
  },
  {
    text: 'Kenyan President Peter Otieno and Ugandan President John Okello discussed the war in Yemen on Monday.',
    facts: ['talk KEN+UGA held unplaced 2025-08-11'],
  },
  {
    text: 'Kenyan President Peter Otieno held talks with Ugandan President John Okello to free Kenyans held in Peru.',
    facts: ['talk KEN+UGA held unplaced'],
  },
  {
    text: 'Kenyan officials will meet Ugandan officials at a weekend meeting in southern Peru.',
    facts: ['talk KEN+UGA planned venue:state-per'],
  },
  // Where the guest is when the meeting is still to come.
  {
    text:
      'Kenyan Energy Minister Peter Otieno arrived in Kampala on Monday. ' +
      'He told reporters that he would hold talks with Ugandan President John Okello.',
    facts: ['talk KEN+UGA held venue:kampala 2025-08-11', 'talk KEN+UGA planned venue:kampala'],
  },
  // Where an organisation has its seat is no place of the talk.
  {
    text: 'Kenya and Uganda will hold talks on taking the case to the International Court of Justice at The Hague.',
    facts: ['talk KEN+UGA planned unplaced'],
  },
  // The day for which a relative clause says that it was set.
  {
    text:
      'President Peter Otieno of Kenya cancelled a summit with President John Okello of Uganda. ' +
      'The summit, which had been scheduled for September 12 in Lisbon, is the third to fail.',
    facts: ['talk KEN+UGA cancelled venue:lisbon 2025-09-12'],
  },
  // Another meeting that comes next.
  {
    text: 'Kenya and Uganda are holding talks. This is in the hope of ending the row before the next Council meeting on August 25.',
    facts: ['talk KEN+UGA ongoing undated'],
  },
  // The talk that was held, behind one that was called off.
  {
    text:
      'The presidents of Kenya and Uganda met on Monday. Peru and Chile have cancelled a summit. ' +
      'The latest talks were held in Lisbon.',
    facts: ['talk KEN+UGA held venue:lisbon 2025-08-11', 'talk CHL+PER cancelled unplaced'],
  },
  // A capital letter behind a dotted abbreviation.
  {
    text: 'Kenyan President Peter Otieno will visit the U.S. On Friday for talks.',
    facts: ['talk KEN+USA planned 2025-08-15'],
  },
  // The outlet named last, by the word for its kind; no outlet in the name of a trade.
  {
    text:
      'Kenyan Foreign Minister Peter Otieno told CNN that the border would open. ' +
      'Ugandan Foreign Minister John Okello told the same television network that he agreed.',
    facts: ['said Peter Otieno > media:cnn', 'said John Okello > media:cnn'],
  },
  {
    text: 'The negotiations, which resumed in Oslo last week, include Chile, Peru and Bolivia.',
    facts: ['talk BOL+CHL+PER held venue:oslo 2025-08-04/2025-08-10'],
  },
  {
    text: 'The talks, which opened on Monday, involve the trade ministers of Chile, Peru and Bolivia.',
    facts: ['talk BOL+CHL+PER held 2025-08-11'],
  },
  {
    text: 'The summit in Oslo concluded on Monday with the presidents of Chile, Peru and Bolivia pledging to cut tariffs.',
    facts: ['talk BOL+CHL+PER held venue:oslo 2025-08-11'],
  },
  {
    text: 'Two days of talks in Oslo broke up with Chile and Peru failing to agree on water.',
    facts: ['talk CHL+PER held venue:oslo'],
  },
  { text: 'The match ended with Chile and Peru failing to score.', facts: [] },
  {
    text: 'A ministerial meeting of Chile, Peru and Bolivia in Oslo on Monday agreed to cut tariffs.',
    facts: ['talk BOL+CHL+PER held venue:oslo 2025-08-11'],
  },
  {
    text: 'A meeting of Chilean and Peruvian ministers in Oslo on Monday agreed to cut tariffs.',
    facts: ['talk CHL+PER held venue:oslo 2025-08-11'],
  },
  {
    text: 'A new effort by Chile and Peru to settle their border row ended without agreement in Oslo on Tuesday.',
    facts: ['talk CHL+PER held venue:oslo 2025-08-12'],
  },
  { text: 'A new effort by Chile and Peru to plant trees ended in Oslo on Tuesday.', facts: [] },
  {
    text: 'Norway brought officials from Chile and Peru to the negotiating table on Monday.',
    facts: ['talk CHL+PER held 2025-08-11'],
  },
  {
    text: 'The two-day meeting hosted by Norway of foreign ministers from Chile and Peru ended in Oslo on Tuesday.',
    facts: ['talk CHL+PER held host:NOR venue:oslo 2025-08-12'],
  },
  {
    text: 'A meeting organised by Norway between Chile and Peru ended on Tuesday.',
    facts: ['talk CHL+PER held host:NOR 2025-08-12'],
  },
  {
    text: 'Chilean President Ana Rojas and Peruvian President Luis Quispe met on Monday. They are to meet again in Oslo on September 1.',
    facts: ['talk CHL+PER held 2025-08-11', 'talk CHL+PER planned venue:oslo 2025-09-01'],
  },
  {
    text: 'Chilean President Ana Rojas is to meet Peruvian President Luis Quispe on September 1.',
    facts: ['talk CHL+PER planned 2025-09-01'],
  },
  {
    text: 'Chilean President Ana Rojas met Peruvian President Luis Quispe on Monday. They had also talked by phone on July 30.',
    facts: ['talk CHL+PER held 2025-08-11', 'talk CHL+PER held phone 2025-07-30'],
  },
  {
    text: 'Chilean President Ana Rojas met Peruvian President Luis Quispe on Monday. They spoke to reporters on July 30.',
    facts: ['talk CHL+PER held 2025-08-11'],
  },
  {
    text: 'Chilean President Ana Rojas is expected to see the leaders of Peru and Bolivia in Oslo on Friday.',
    facts: ['talk CHL+PER planned venue:oslo 2025-08-15', 'talk BOL+CHL planned venue:oslo 2025-08-15'],
  },
  {
    text: 'U.S. officials praised the plan. The Treasury Secretary is expected to see the finance ministers of Chile and Peru.',
    facts: ['talk CHL+USA planned', 'talk PER+USA planned'],
  },
  { text: 'The Treasury Secretary is expected to see the finance ministers of Chile and Peru.', facts: [] },
  {
    text: 'Chile is ready to open the border. The foreign minister met Peruvian President Luis Quispe on Monday.',
    facts: ['talk CHL+PER held 2025-08-11'],
  },
  {
    text: 'Chile and Bolivia are ready to open the border. The foreign minister met Peruvian President Luis Quispe on Monday.',
    facts: [],
  },
  {
    text: 'A conference opened in Lisbon on Monday. The Chilean and Peruvian presidents met here on Tuesday.',
    facts: ['talk CHL+PER held venue:lisbon 2025-08-12'],
  },
  {
    text: 'A conference opened in Lisbon on Monday, a fair in Paris. The Chilean and Peruvian presidents met here on Tuesday.',
    facts: ['talk CHL+PER held unplaced 2025-08-12'],
  },
  {
    text: "Chilean President Ana Rojas hailed Monday's meeting in Lisbon with Peruvian President Luis Quispe.",
    facts: ['talk CHL+PER held venue:lisbon 2025-08-11'],
  },
  {
    text: 'Chilean President Ana Rojas told the press before a meeting with Peruvian President Luis Quispe on Monday that it was late.',
    facts: ['talk CHL+PER held 2025-08-11'],
  },
  {
    text: 'Chilean President Ana Rojas told the press before a meeting with Peruvian President Luis Quispe on Friday that it was late.',
    facts: ['talk CHL+PER planned 2025-08-15'],
  },
  {
    text: 'Chilean President Ana Rojas told the press on Tuesday before a meeting with Peruvian President Luis Quispe on Monday that it was late.',
    facts: ['talk CHL+PER planned 2025-08-18'],
  },
  { text: 'Chile, Peru and Bolivia speak.', facts: [] },
  { text: 'The presidents of Chile and Peru will speak at a conference in Oslo on Friday.', facts: [] },
  {
    text: 'Chilean President Ana Rojas and Peruvian President Luis Quispe will speak by phone on Friday.',
    facts: ['talk CHL+PER planned phone 2025-08-15'],
  },
  {
    text: 'Pezeshkian and Eslami each met Chilean President Ana Rojas on Monday.',
    facts: ['talk CHL+IRN held 2025-08-11', 'talk CHL+IRN held 2025-08-11'],
  },
  { text: 'Pezeshkian and Eslami met Chilean President Ana Rojas on Monday.', facts: ['talk CHL+IRN held 2025-08-11'] },
  {
    text: 'Chilean President Ana Rojas met Peruvian President Luis Quispe and Peruvian Premier Rosa Mamani separately on Monday.',
    facts: ['talk CHL+PER held 2025-08-11', 'talk CHL+PER held 2025-08-11'],
  },
];
