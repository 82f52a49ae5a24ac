import type { NameList } from './names.ts'

/** Frequent names of English-speaking countries, put together by hand. Of each list: one name once. */
export const ENGLISH: NameList = {
  female: `
    Abigail Ada Adele Agnes Alice Alison Amanda Amber Amelia Amy Andrea Angela Anita Anna Anne Annabel Anthea April
    Audrey Barbara Beatrice Becky Bernadette Beth Bethany Beverley Brenda Bridget Bronwen Caitlin Carla Carol Caroline
    Catherine Cecilia Charlotte Chloe Christina Christine Claire Clara Claudia Constance Cynthia Daisy Daphne Deborah
    Deirdre Denise Diana Dora Doreen Doris Dorothy Edith Eileen Elaine Eleanor Elizabeth Ella Ellen Elsie Emily Emma
    Erica Esther Ethel Eva Evelyn Felicity Fiona Flora Florence Frances Freya Gemma Georgina Geraldine Gertrude Gillian
    Gladys Gloria Grace Greta Gwendolyn Hannah Harriet Hazel Heather Helen Henrietta Hilary Hilda Holly Imogen Ingrid
    Irene Iris Isabel Isla Jacqueline Jane Janet Janice Jasmine Jennifer Jessica Joan Joanna Josephine Joyce Judith Julia
    Juliet June Karen Kate Katherine Kathleen Kathryn Kimberly Kirsty Laura Lauren Leah Leonora Lillian Linda Lisa Lois
    Lorna Lorraine Louise Lucinda Lucy Lydia Mabel Madeleine Maeve Marcia Margaret Maria Marianne Marion Marjorie Martha
    Mary Matilda Maureen Mavis Maxine Megan Melanie Melissa Michelle Mildred Millicent Miranda Miriam Moira Molly Monica
    Muriel Nadia Nancy Naomi Natalie Natasha Nicola Nora Norma Olive Olivia Pamela Patricia Paula Pauline Penelope
    Philippa Phoebe Phyllis Priscilla Rachel Rebecca Rhoda Rita Roberta Rosalind Rosemary Ruby Ruth Sally Samantha Sandra
    Sarah Sasha Selina Sharon Sheila Shirley Sophia Stella Stephanie Susan Suzanne Sylvia Tabitha Tamsin Tanya Teresa
    Thelma Tracy Ursula Valerie Vanessa Vera Veronica Victoria Violet Virginia Vivian Wendy Wilma Winifred Yvonne Zara
    Zoe`,
  male: `
    Aaron Abraham Adam Adrian Aidan Alan Alastair Albert Alexander Alfred Alistair Alvin Andrew Angus Anthony Archibald
    Arnold Arthur Aubrey Barnaby Barry Bartholomew Basil Benedict Benjamin Bernard Bertram Bradley Brendan Brian Bruce
    Bryan Byron Callum Calvin Cameron Carl Cecil Cedric Charles Christian Christopher Clarence Clifford Clive Colin
    Connor Craig Cyril Damian Daniel Darren David Dean Declan Dennis Derek Desmond Dominic Donald Douglas Duncan Dylan
    Edgar Edmund Edward Edwin Elliot Emmett Eric Ernest Ethan Eugene Evan Felix Ferdinand Francis Frank Frederick Gareth
    Gary Gavin Geoffrey George Gerald Gerard Gilbert Giles Glenn Gordon Graham Gregory Guy Hamish Harold Harry Harvey
    Hector Henry Herbert Herman Horace Howard Hubert Hugh Hugo Humphrey Ian Irving Isaac Ivan Jack Jacob James Jason
    Jasper Jeffrey Jeremiah Jeremy Jerome Joel John Jonathan Joseph Joshua Julian Justin Keith Kenneth Kevin Kieran Kyle
    Lambert Laurence Lawrence Leonard Leopold Leslie Lewis Lionel Lloyd Logan Louis Lucas Luke Magnus Malcolm Marcus Mark
    Martin Matthew Maurice Maxwell Melvin Michael Miles Milton Mortimer Murray Nathan Nathaniel Neil Neville Nicholas
    Nigel Noah Noel Norman Oliver Orson Oscar Oswald Owen Patrick Paul Percy Peter Philip Quentin Ralph Raymond Reginald
    Rhys Richard Robert Roderick Rodney Roger Roland Ronald Rory Rowan Roy Rupert Russell Ryan Samuel Scott Sean Sebastian
    Seth Sidney Simon Spencer Stanley Stephen Steven Stewart Stuart Terence Theodore Thomas Timothy Toby Tobias Travis
    Trevor Tristan Tyler Vernon Victor Vincent Walter Warren Wilfred William Winston Xavier Zachary`,
  family: `
    Abbott Ackroyd Adams Addison Ainsworth Aldridge Allcott Allen Anderson Appleby Archer Armitage Armstrong Arnott
    Ashby Ashcroft Ashdown Atherton Atkinson Attwood Bagshaw Bainbridge Baker Baldwin Bancroft Bannister Barclay Barlow
    Barnard Barnes Barrett Bartlett Barton Bateman Baxter Beckett Beckford Bellamy Bennett Bentham Benton Beresford
    Bickerton Billings Birchall Blackburn Blackwood Blakemore Blanchard Bleasdale Bolton Bradbury Bradford Bradshaw
    Braithwaite Bramley Brennan Bridgeman Briggs Brindley Broadbent Brockbank Bromley Brookfield Brooks Broughton Brown
    Buckley Bullock Burgess Burnham Burrows Butterfield Calder Calloway Campbell Cantwell Carlisle Carmichael Carpenter
    Carruthers Carter Cartwright Caldwell Chadwick Chambers Chandler Chapman Charlton Chatterton Cheadle Chisholm
    Clarke Clayton Clegg Clements Clifton Cockburn Coleman Collins Colville Connolly Cooper Copeland Corbett Cotterill
    Cowell Crabtree Cranston Crawford Crompton Crosby Crossley Crowther Cunningham Curtis Dalton Danvers Davenport Davies
    Dawson Denham Denton Devlin Dickinson Dixon Dobson Donaldson Donnelly Douthwaite Drummond Duckworth Dudley Dunlop
    Dunstan Durrant Eastwood Eccles Edmonds Egerton Elliott Ellsworth Emerson Entwistle Evans Everett Fairbanks
    Fairclough Falconer Farnham Farrell Faulkner Fenwick Ferguson Fielding Finch Fitzgerald Fletcher Forsyth Fothergill
    Foster Fraser Frobisher Fuller Gallagher Galloway Gardiner Garfield Garland Garrett Gibbons Gibson Gilchrist
    Gillespie Gladstone Glover Goddard Goodwin Gosling Grafton Grantham Greenhalgh Greenwood Griffiths Grimshaw Grosvenor
    Guthrie Hadley Haigh Halliday Hamilton Hammond Hancock Hardcastle Hargreaves Harrington Harris Harrison Hartley
    Haslam Hastings Hathaway Hawkins Hawthorne Haywood Hebden Henderson Hepburn Heywood Higgins Hinchcliffe Hobson
    Hodgson Holbrook Holcombe Holland Hollis Holloway Hopkins Hopwood Horrocks Houghton Howarth Hudson Huntley
    Hutchinson Huxley Illingworth Ingham Ingram Jackson Jameson Jarvis Jefferson Jenkins Jephson Johnson Johnston Jones
    Kavanagh Kearney Keating Kellaway Kendall Kenworthy Kershaw Kingsley Kirkham Kirkpatrick Knowles Lambton Lancaster
    Langford Langley Larkin Lathbury Latimer Lawson Leighton Lester Lightfoot Lindley Linton Livesey Lockhart Lockwood
    Lomax Longfellow Lovell Lowther Ludlow Lyndon MacGregor Mackenzie Maddison Mainwaring Mallory Mansfield Marchant
    Marlow Marsden Marshall Massey Maudsley Maynard McAllister McBride McCarthy McDermott McFarlane McIntyre McKenna
    McLaren Meadows Medlock Mercer Merrick Metcalfe Middleton Millington Mitchell Montague Moorcroft Morgan Morrison
    Mortlock Moseley Mulligan Murdoch Musgrave Nesbitt Newbury Newcombe Nicholson Nightingale Norcross Norris Northcott
    Nuttall Oakley Ogden Oldfield Ormerod Osborne Overton Oxley Pagett Palmer Parker Parkinson Partridge Patterson
    Pattinson Peacock Pemberton Pendlebury Penhaligon Perkins Pettigrew Phillips Pickering Pilkington Plummer Pollard
    Porter Prescott Preston Pritchard Proctor Quigley Quincey Radcliffe Rafferty Ramsbottom Ramsey Ratcliffe Rawlings
    Redmond Reynolds Richardson Ridgway Rigby Ripley Roberts Robinson Rochester Rockwell Rosewell Rothwell Rowbotham
    Rowland Rushton Rutherford Sadler Salisbury Sanderson Saunders Savage Scarborough Scholes Seddon Sewell Shackleton
    Shelton Sheppard Sheridan Sherwood Shipley Siddall Simmons Simpson Sinclair Skelton Slater Smith Southgate Spalding
    Stafford Standish Stanhope Stapleton Stephenson Sternwood Stevenson Stirling Stockdale Stoddart Sullivan Sutcliffe
    Swinburne Talbot Tattersall Taylor Tempest Templeton Tennyson Thackeray Thompson Thornbury Thornton Thorpe
    Tilbury Tomlinson Townsend Treadwell Trelawny Turnbull Turner Tweedie Underwood Upton Vaughan Venables
    Waddington Wainwright Wakefield Walker Wallace Walton Warburton Wardle Warrington Waterhouse Watkins Watson Weatherby
    Webster Wellington Westbrook Wetherall Whalley Wharton Wheatley Whitaker Whitfield Whitmore Whittle Wickham
    Wilberforce Wilcox Wilkinson Williams Willoughby Wilson Winstanley Winterbourne Wolstenholme Woodhouse Woodruff
    Worthington Wrigglesworth Wright Wycherley Yardley Yates`,
}
