### Chef: words of a career made up for tests.

title = Chef
summary = Plans menus and cooks meals in a restaurant, hotel or canteen.
also-known-as =
    - cook
    - head chef
search-words =
    - kitchen
    - cooking
    - restaurant
    - recipes

work-activities =
    - plan the menu and work out what it costs
    - order fresh food and check it
    - cook each dish and set it out on the plate
    - keep the kitchen clean and safe
