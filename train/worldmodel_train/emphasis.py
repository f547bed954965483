"""What people ask most: how much more often its families are drawn for a conversation."""

CATEGORIES = {
    **{"geometry": 2.2, "state": 2.0, "arithmetic": 1.8, "unit conversion": 1.8},
    **{"word problems": 1.5, "statistics": 1.4, "finance": 1.3, "probability": 1.4, "talk": 1.2},
    **{"data processing": 2.0, "conversation": 3.0, "programming": 1.5},
    **{"logic": 1.4, "text": 1.3},
    **{"physics": 0.9, "biology": 0.7, "files": 0.7, "bayesian": 0.7, "monte carlo": 0.6},
    **{"plans": 0.5, "taguchi": 0.5, "signal processing": 0.5, "complex numbers": 0.5},
}
"""Categories that are asked for more, or less, than their number of families says."""

EVERYDAY = 3.0
"""How much oftener than others of its category a family is drawn that everybody asks for."""

EVERYDAY_FAMILIES = frozenset(
    """
    derivative derivative_at_point definite_integral indefinite_integral limit critical_points
    solve_with_sympy factor_and_expand formula_value linear_equation quadratic_equation
    polynomial_value two_equations consecutive_integers coefficients_of
    sequence_by_terms line_equation number_riddle fractions_with_x inequality_kinds
    rules_of_derivation tangent_equation matrix_by_name together_again largest_equal_groups
    matrix_product matrix_determinant matrix_inverse equation_system dot_product cross_product
    vector_norm matrix_transpose square_figure vector_projection
    binomial_chance at_least_one dice_sum_chance normal_chance draw_several probability
    expected_payoff two_events one_in_many two_chances
    word_arrangements handshakes outfits podium committees code_count factorial combinations
    permutations subset_count
    percent_of what_percent percent_change two_numbers expression square_root power remainder
    quotient_and_remainder sum_of_range fraction_of_number rounding add_amounts chain_of_steps
    nested_expression fraction_arithmetic simplify_fraction integer_division mean_of_two
    two_of_number percent_of_the_rest left_after_percent net_percent_change
    weekday days_between add_days add_weeks hours_between time_after days_until leap_year
    day_of_year days_in_month weekday_of_feast unix_time time_zone
    count_letter word_property word_form count_words words_of_sentence letter_frequency
    replace_in_text anagrams text_form address_parts two_of_word count_kind word_tricks
    word_in_text words_apart
    text_measured text_turned_round word_backwards case_wanted words_chosen words_tallied
    letters_tallied parts_replaced marks_taken_out
    area hypotenuse two_of_shape rectangle_story circle_story point_distance round_solid
    box_of_three plain_figure midpoint two_rectangles
    sort_list sort_words unique dedupe_list occurrences extreme_values list_filter count_matching
    best_of_list order_wanted pairs_ranked kept_or_counted two_lists_told
    index_of first_multiples list_part list_map two_of_list ranked_value running_total
    convert_units temperature convert_rounded metric_steps into_two_parts two_part_units
    split_seconds
    named_figures some_of_named two_of_named group_totals tiny_csv taken_of_places week_pay
    list_statistic list_variance list_mode list_quantile weighted_average z_score pair_of_figures
    five_numbers named_statistic
    plot_curve plot_bars plot_formula named_bars value_histogram scatter_points pie_chart
    bars_and_figure picture_and_figures
    chart_of_series function_and_question function_on_example complement_of_set
    two_titled_lists overlap_without_total calls_of_a_function loop_program subsets_of_this
    person_frame person_records person_picture chat_frame
    kinetic_energy potential_energy newton_law ohms_law electric_power density free_fall_time
    work_and_power wave_equation momentum speed_and_distance thrown_upwards pressure_force
    two_of_motion
    simple_interest loan_payment savings_plan profit_margin currency_exchange split_bill discount
    tip_or_tax compound_interest two_of_price tip_and_total take_home_pay two_reductions
    years_to_multiply share_profit share_by_weights
    molar_mass molarity dilution ph_of_solution half_life moles_given_mass mass_percent titration
    mass_and_moles reaction_amounts decay_questions avogadro
    dna_complement dna_to_rna gc_content punnett_square punnett_probability bacteria_growth
    body_mass_index
    define_function fibonacci_nth fizzbuzz palindrome_text recursion value_of expression_value
    letter_code times_table write_function sorted_dictionary nested_list several_expressions
    comprehension code_read
    is_prime prime_factors primes_below primes_from common_divisor divisor_and_multiple divisors
    binary from_binary base_conversion fibonacci divisor_count multiples_count
    change_due recipe_scaling proportion how_many_needed split_in_ratio consecutive_numbers ages
    score_needed seats_and_people batch_recipe basket_and_change heads_and_legs reading_time
    hours_and_pay shopping_total unit_rate rest_at_a_rate share_with_remainder fuel_cost
    work_together equal_groups average_speed_of_trip
    set_operation truth_table bitwise survey venn_count boolean_value order_from_comparisons
    set_sizes true_cases
    """.split()
)
